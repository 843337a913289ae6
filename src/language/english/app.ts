import { part } from '../spoken'

/** What the app asks or tells at the foot of the page. */
export const app = {
  later: 'Later',
  newEdition: 'New edition',
  reload: 'Reload',
  editionReady: 'A new edition of the app is ready.',
  editionWaits: 'It waits until your comment is sent.',
  install: 'Install',
  decline: 'No, thank you',
  invite: (newspaper: string) =>
    `Keep ${newspaper} on your device: it opens at once, also without a network.`,
  thisNewspaper: 'this newspaper',
  pressShare: {
    press: 'Press',
    share: 'Share',
    inBar: 'in the browser’s bar, then',
    add: 'Add to Home Screen',
  },
  unsentComment: 'Unsent comment',
  notTaken: { before: 'The newsroom did not take your comment on ', after: '. Your text is kept there.' },
  cannotSend: 'This edition of the app can’t send a comment that you wrote earlier:',
  aboutDemo: 'About this demo',
  demo: 'This is a demo with a newsroom that runs inside your browser. The app’s own service worker is off here: nothing opens without a network, and the app can’t be installed.',
}

export const appWords = part('app', app)
