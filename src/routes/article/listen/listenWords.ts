import type { Reading } from './reader'

/** Where a reading stands, in a word or two. */
export const stateWords: Readonly<Record<Reading['state'], string>> = {
  reading: 'Reading aloud',
  paused: 'Paused',
  finished: 'Finished',
  silent: 'Stopped',
}

const causes = {
  network: 'This voice needs a network.',
  voice: 'This voice has fallen silent.',
} as const

/** Why nothing is heard and what can be done about it; `null` when nothing is wrong. */
export const troubleWords = ({ state, why = 'voice' }: Reading, voices: number): string | null => {
  if (state !== 'silent') return null
  const wayOn = voices > 1 ? 'Choose another, or press Play to try it again.' : 'Press Play to try it again.'
  return `${causes[why]} ${wayOn}`
}
