import { listenParts } from '../../../language/english/listen'
import type { Reading } from './reader'

/** Why nothing is heard and what can be done about it; `null` when nothing is wrong. */
export const troubleWords = ({ state, why = 'voice' }: Reading, voices: number): string | null => {
  if (state !== 'silent') return null
  const { causes, chooseAnother, playAgain } = listenParts()
  const wayOn = voices > 1 ? chooseAnother : playAgain
  return `${causes[why]} ${wayOn}`
}
