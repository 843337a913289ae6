import { part } from '../spoken'

/** The keys of the newspaper. */
export const keys = {
  close: 'Close',
  act: 'Single keys act on the page',
  note: 'Switch them off if you speak to your device, or press keys by accident. “Keys” at the foot of every page leads back here.',
  // biome-ignore lint/suspicious/noThenProperty: between two keys pressed in a row
  between: { then: 'then', or: 'or' },
  inList: 'In a list',
  nextStory: 'Next story',
  storyBefore: 'Story before',
  open: 'Open the story',
  save: 'Save it, or let it go',
  inStory: 'In a story',
  comment: 'Write a comment',
  everywhere: 'Everywhere',
  goHome: 'Go to the front page',
  goSaved: 'Go to your saved stories',
  list: 'List the keys',
  closeOpen: 'Close what is open',
}

export const keysWords = part('keys', keys)
