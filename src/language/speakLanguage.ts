import { localeOf } from './localeOf'
import type { Messages } from './messages'
import { speak } from './spoken'

type Catalogue = () => Promise<{ messages: Messages }>

/** English comes with each part of the page. */
const catalogues = {
  fr: () => import('./fr'),
  ar: () => import('./ar'),
  yo: () => import('./yo'),
} satisfies Record<string, Catalogue>

/**
 * Fetches what is said in a language and speaks it from then on.
 * @param browserLanguages as the browser gives them, the reader's own first
 * @throws Error where the catalogue can't be had: English is spoken then
 */
export const speakLanguage = async (
  code: keyof typeof catalogues,
  browserLanguages: readonly string[],
): Promise<void> => {
  const { messages } = await catalogues[code]()
  speak({ code, locale: localeOf(code, browserLanguages), messages })
}
