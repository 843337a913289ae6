/** Words that WordPress leaves out of a search, unless nothing else is asked for. */
const stopWords = new Set(
  'about an are as at be by com for from how in is it of on or that the this to was what when where who will with www'.split(
    ' ',
  ),
)

/** More words than this are searched as one phrase. */
const mostWords = 9

/** A search as WordPress understands it. */
export interface SearchWords {
  /** All must occur. Folded. */
  readonly wanted: readonly string[]
  /** None may occur. Folded. */
  readonly unwanted: readonly string[]
  /** The whole search as one phrase. Folded. */
  readonly phrase: string
}

/** As the database's collation sees a text: neither case nor accents count. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const isWord = (word: string) => word !== '' && !/^[a-z-]$/i.test(word) && !stopWords.has(word.toLowerCase())

/** Quotes hold a phrase together; commas, plus signs and spaces part words. */
const wordsOf = (search: string): string[] =>
  [...search.matchAll(/".*?(?:"|$)|(?:(?<=[\t ",+])|^)[^\t ",+]+/g)]
    .map(([word]) => word.replace(/^["' ]+|["' ]+$/g, ''))
    .filter(isWord)

export const readSearch = (search: string): SearchWords => {
  const words = wordsOf(search)
  const terms = words.length === 0 || words.length > mostWords ? [search] : words
  const isUnwanted = (term: string) => term.startsWith('-')
  return {
    wanted: terms.filter((term) => !isUnwanted(term)).map(fold),
    unwanted: terms.filter(isUnwanted).map((term) => fold(term.slice(1))),
    phrase: fold(search),
  }
}
