import { part } from '../spoken'

/** How far a story was read. */
export const reading = {
  continueStory: 'Continue:',
  shareRead: (share: string) => `${share} read`,
  dismiss: 'Do not continue',
  continueHere: (share: string) => `Continue where you were (${share})`,
}

export const readingWords = part('reading', reading)
