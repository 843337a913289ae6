import { type SpeechChoices, voiceChosen } from '../../../domain/speechChoices'
import { voicesFor } from '../../../domain/speechVoices'
import type { Saying } from './speaker'

interface Means {
  voices: readonly SpeechSynthesisVoice[]
  choices: SpeechChoices
  /** Of the story: its voice has to do where there is none for a block of it. */
  language: string
}

/** The voice to read a language with, the chosen one where there is a choice, and the speed. */
export const tuneFor = (
  language: string,
  { voices, choices, language: ofStory }: Means,
): Pick<Saying, 'voice' | 'rate'> => {
  const own = voicesFor(voices, language, navigator.languages)
  const able = own.length > 0 ? own : voicesFor(voices, ofStory, navigator.languages)
  const chosen = voiceChosen(choices, own.length > 0 ? language : ofStory)
  const voice = able.find(({ voiceURI }) => voiceURI === chosen) ?? able[0] ?? null
  return { voice, rate: choices.rate }
}
