import { part } from '../spoken'

/** What became of a comment, and what is wrong with one. */
export const delivery = {
  approved: 'Your comment is published.',
  held: 'Your comment is with the editors.',
  goneOut: 'Your comment has gone out.',
  refusedAbove: 'The newsroom did not take your comment. It says why above.',
  kept: 'Your comment is kept. It goes out by itself as soon as the newsroom can be reached.',
  withNewsroom: 'Your comment is with the newsroom.',
  sending: 'Sending…',
  waiting: {
    turn: 'On its way.',
    network: 'Waiting for the network. It goes out by itself.',
    newsroom: 'The newsroom could not take it just now. It goes out by itself.',
    address:
      'The newsroom pointed to another address, and nothing of yours is sent there. It is tried again by itself.',
    flood: 'The newsroom takes one comment at a time. It goes out in a moment, by itself.',
  },
  keepOpen: 'This browser keeps nothing for us: leave the page open until then.',
  textMissing: 'Write something first: the comment is empty.',
  textTooLong: (percent: number) => `Your comment is too long: cut it by about ${percent} per cent.`,
  nameMissing: 'Give the name that should stand above your comment.',
  nameTooLong: 'Your name is too long for the newsroom.',
  emailMissing: 'Give your email address.',
  emailWrong: 'This does not look like an email address. It should read like name@example.com.',
  emailTooLong: 'Your email address is too long.',
}

export const deliveryWords = part('delivery', delivery)
