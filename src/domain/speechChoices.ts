import { primaryLanguage } from './speechLanguage'

/** Speeds on offer; 1 is the voice's own. */
export const speechRates = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const

/** How a reader wants to be read to. */
export interface SpeechChoices {
  rate: number
  /** The voice chosen for a language, by its primary code. */
  voices: Readonly<Record<string, string>>
}

const toVoices = (kept: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** What was kept, as far as it makes sense; the usual for the rest. */
export const toSpeechChoices = (kept: unknown): SpeechChoices => {
  const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  const rate = speechRates.find((each) => each === given.rate) ?? 1
  return { rate, voices: toVoices(given.voices) }
}

/** The same choices, with another voice for a language. */
export const withVoice = (choices: SpeechChoices, language: string, voice: string): SpeechChoices => ({
  ...choices,
  voices: { ...choices.voices, [primaryLanguage(language)]: voice },
})

/** The voice chosen for a language; `undefined` when none was. */
export const voiceChosen = ({ voices }: SpeechChoices, language: string): string | undefined =>
  voices[primaryLanguage(language)]
