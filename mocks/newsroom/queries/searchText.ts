import type { StoredText } from '../records'
import { fold, type SearchWords } from './searchWords'

/** The three columns that WordPress searches, folded; block markup and all. */
interface SearchText {
  readonly post_title: string
  readonly post_excerpt: string
  readonly post_content: string
}

const known = new WeakMap<StoredText, SearchText>()

/** Folded once, when somebody first searches. */
export const searchTextOf = (stored: StoredText): SearchText => {
  const text = known.get(stored) ?? {
    post_title: fold(stored.title),
    post_excerpt: fold(stored.excerpt),
    post_content: fold(stored.content()),
  }
  known.set(stored, text)
  return text
}

const allColumns = ['post_title', 'post_excerpt', 'post_content'] as const

/** Every wanted word in some column, no unwanted word in any. Parts of words count. */
export const matches = (text: SearchText, words: SearchWords, columns: readonly string[]): boolean => {
  const searched = allColumns.filter((column) => columns.length === 0 || columns.includes(column))
  const occurs = (word: string) => searched.some((column) => text[column].includes(word))
  return words.wanted.every(occurs) && !words.unwanted.some(occurs)
}

/** 1 is best. The steps of WordPress's own `parse_search_order`. */
export const rankOf = (text: SearchText, { wanted, phrase }: SearchWords): number => {
  const inTitle = (word: string) => text.post_title.includes(word)
  if (wanted.length === 1) return wanted.every(inTitle) ? 1 : 2
  if (inTitle(phrase)) return 1
  if (wanted.length < 7 && wanted.every(inTitle)) return 2
  if (wanted.some(inTitle)) return 3
  if (text.post_excerpt.includes(phrase)) return 4
  return text.post_content.includes(phrase) ? 5 : 6
}
