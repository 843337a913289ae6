import { type LanguageCode, languageCodes } from './languages'
import { localeOf } from './localeOf'
import type { Messages } from './messages'
import { speak } from './spoken'

type Catalogue = () => Promise<{ messages: Messages }>

/** English comes with each part of the page. */
const catalogues: Readonly<Record<Exclude<LanguageCode, 'en'>, Catalogue>> = {
  fr: () => import('./fr'),
  ar: () => import('./ar'),
  yo: () => import('./yo'),
}

/**
 * Fetches what is said in a language and speaks it from then on. Returns the language that is spoken: English where the
 * catalogue can't be had, or for a language that there is none of.
 * @param browserLanguages as the browser gives them, the reader's own first
 */
export const speakLanguage = async (
  wanted: string,
  browserLanguages: readonly string[],
): Promise<LanguageCode> => {
  const code = languageCodes.find((each) => each === wanted) ?? 'en'
  if (code === 'en') return code
  try {
    const { messages } = await catalogues[code]()
    speak({ code, locale: localeOf(code, browserLanguages), messages })
    return code
  } catch {
    return 'en'
  }
}
