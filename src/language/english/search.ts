import { part } from '../spoken'

/** The search page, and the page for an address where there is nothing. */
export const search = {
  kind: 'Search',
  title: 'Search the newspaper',
  quoted: (words: string) => `“${words}”`,
  field: 'Words to search for',
  found: (words: string) => `Stories found for ${words}`,
  nothing: (words: string) => `Nothing found for “${words}”. Try fewer words, or another spelling.`,
  search: 'search',
}

export const searchWords = part('search', search)
