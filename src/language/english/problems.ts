import { part } from '../spoken'

/** What went wrong, and the way on. A task reads as in “We could not …”. */
export const problems = {
  couldNot: (task: string) => `We could not ${task}`,
  tryAgain: 'Try again',
  tryAgainTo: (task: string) => `Try again to ${task}`,
  askingAgain: 'Asking the newsroom again.',
  codeMissing: 'This did not arrive. Try again.',
  busy: 'The newsroom is busy',
  busyAdvice: 'Too many requests at once. Wait a moment, then try again.',
  maintenance: 'The newsroom is closed for maintenance',
  maintenanceAdvice: 'It is usually back within minutes.',
  fault: 'The newsroom has a fault',
  faultAdvice: (status: number) => `It answered with error ${status}. Trying again often helps.`,
  notOpen: 'This is not open to everybody',
  refused: 'The newsroom refused the request',
  offline: 'You are offline',
  offlineAdvice: (task: string) => `We could not ${task}. It is tried again when the network is back.`,
  silentAdvice: 'The newsroom did not answer. Check your connection, then try again.',
  notHere: 'Not here',
  notHereAdvice: 'It may have been moved or withdrawn.',
  noSense: 'The answer made no sense',
  noSenseAdvice:
    'Something between you and the newsroom may have answered in its place: a hotel’s or a train’s network, say.',
  broke: 'Something broke on this page',
  brokeAdvice: 'This is a fault of ours, not of yours.',
  showPage: 'show this page',
  couldNotShow: 'We could not show this page',
  pageNotHere: 'This page is not here',
  pageNotKept: 'This page is not on this device',
  missingAdvice: 'It may have been moved or withdrawn, or the address has a slip in it.',
}

export const problemParts = part('problems', problems)
