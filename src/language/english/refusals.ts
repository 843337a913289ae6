import { part } from '../spoken'

/** Why the newsroom did not take a comment. */
export const refusals = {
  tooLong: 'Too long for the newsroom',
  cutText: 'Cut your comment.',
  cutName: 'Shorten your name.',
  cutEmail: 'Use a shorter email address.',
  closed: 'Comments on this story are closed',
  closedAdvice: 'They were closed while you wrote. Your text is kept here, so that you can copy it.',
  duplicate: 'You have said this already',
  duplicateAdvice:
    'The newsroom holds the very same comment from you under this story. Change it if you want to add something.',
  ownPage: 'This newsroom takes comments on its own page only',
  ownPageAdvice:
    'Your text is kept. Send it to the newspaper’s own page: it opens in a new tab and says what became of it.',
  data: 'The newsroom asks for your name and email',
  dataAdvice: 'Fill in both, then post again.',
  nameNotTaken: 'The newsroom did not take this name.',
  emailNotTaken: 'The newsroom did not take this email address.',
  noText: 'The newsroom found no text in it',
  noTextAdvice: 'Write the comment in plain words.',
  noTextField: 'The newsroom found no text in this comment.',
  filtered: 'Your comment was not accepted',
  filteredAdvice:
    'The newsroom’s filters turned it away. Nobody else sees it. You can change it and post again.',
  notStored: 'The newsroom could not store it',
  notStoredAdvice: 'A name with many signs such as & can be the cause. Simplify the name, then post again.',
  notTaken: 'The newsroom did not take it',
  error: (status: number) => `It answered with error ${status}.`,
}

export const refusalParts = part('refusals', refusals)
