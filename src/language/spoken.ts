import type { LanguageCode } from './languages'
import type { Messages } from './messages'

/** What the interface is spoken in. */
export interface Spoken {
  code: LanguageCode
  /** For Intl: the language, with the country that the reader's browser names. */
  locale: string
  /** Nothing of English, which lies in the parts themselves. */
  messages: Partial<Messages>
}

export const english: Spoken = { code: 'en', locale: 'en-GB', messages: {} }

let spoken = english

/** Speaks another language from now on. Belongs before the first drawing: nothing is drawn anew. */
export const speak = (language: Spoken): void => {
  spoken = language
}

/** For Intl. */
export const locale = (): string => spoken.locale

/** The code of the language, as `lang` has it. */
export const spokenCode = (): LanguageCode => spoken.code

/** What is said in one part of the interface; English, which comes with the part's own code, where nothing else is spoken. */
export const part =
  <Name extends keyof Messages>(name: Name, words: Messages[Name]) =>
  (): Messages[Name] =>
    spoken.messages[name] ?? words
