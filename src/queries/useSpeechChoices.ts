import { useState } from 'react'
import type { SpeechChoices } from '../domain/speechChoices'
import { keepSpeechChoices, readSpeechChoices } from '../offline/speechChoices'

/** How the reader of this device wants to be read to, and how to choose otherwise. */
export const useSpeechChoices = (): [SpeechChoices, (choices: SpeechChoices) => void] => {
  const [choices, setChoices] = useState(readSpeechChoices)
  const choose = (wanted: SpeechChoices) => {
    keepSpeechChoices(wanted)
    setChoices(wanted)
  }
  return [choices, choose]
}
