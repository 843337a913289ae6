import { part } from '../spoken'

/** What stands where the newsroom has no name for a story or for somebody. */
export const unnamed = {
  untitled: 'Untitled',
  storyOf: (day: string) => `Story of ${day}`,
  anonymous: 'Anonymous',
}

export const unnamedWords = part('unnamed', unnamed)
