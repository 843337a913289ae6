import type { LanguageCode } from './languages'

/** Browsers have no dates and numbers of Yoruba: its catalogue names the months itself, numbers are as in English. */
const usual: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', fr: 'fr', ar: 'ar', yo: 'en-GB' }

/**
 * What Intl writes numbers and dates by. French and Arabic follow the reader's own country, which decides over digits
 * and the names of months.
 * @param browserLanguages as the browser gives them, the reader's own first
 */
export const localeOf = (code: LanguageCode, browserLanguages: readonly string[]): string => {
  if (code === 'en' || code === 'yo') return usual[code]
  return browserLanguages.find((tag) => tag.startsWith(`${code}-`)) ?? usual[code]
}
