import { directionOf, type LanguageCode } from './languages'
import { spokenCode } from './spoken'

/** Language and direction of our own words, where they stand within a story of another. */
export const spokenWriting = (): { lang: LanguageCode; dir: 'ltr' | 'rtl' } => {
  const lang = spokenCode()
  return { lang, dir: directionOf(lang) }
}
