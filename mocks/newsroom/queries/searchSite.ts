import type { Newsroom } from '../newsroom'
import type { PageRecord, PostRecord, StoredText } from '../records'
import { matches, rankOf, searchTextOf } from './searchText'
import { readSearch } from './searchWords'

/** Something that a search of the whole site turns up. */
export type Hit =
  | { readonly type: 'post'; readonly record: PostRecord }
  | { readonly type: 'page'; readonly record: PageRecord }

interface SiteQuery {
  readonly search?: string | undefined
  /** `post`, `page` or `any`. */
  readonly subtype: readonly string[]
  readonly include: readonly number[]
  readonly exclude: readonly number[]
}

const pageTexts = new WeakMap<PageRecord, StoredText>()

const storedOf = (hit: Hit): StoredText => {
  if (hit.type === 'post') return hit.record.stored
  const { title, content } = hit.record
  const stored = pageTexts.get(hit.record) ?? { title, excerpt: '', content: () => content }
  pageTexts.set(hit.record, stored)
  return stored
}

const allHits = ({ publicPosts, pages }: Newsroom, subtypes: readonly string[]): Hit[] => {
  const wants = (type: string) => subtypes.includes('any') || subtypes.includes(type)
  return [
    ...(wants('post') ? publicPosts().map((record) => ({ type: 'post', record }) as const) : []),
    ...(wants('page') ? [...pages.values()].map((record) => ({ type: 'page', record }) as const) : []),
  ]
}

const byDate = (a: Hit, b: Hit) =>
  a.record.date === b.record.date ? b.record.id - a.record.id : a.record.date < b.record.date ? 1 : -1

const isOpen = (hit: Hit) => hit.type === 'page' || hit.record.password === ''

/** Posts and pages, best first; without words to look for, all of them, newest first. */
export const searchSite = (newsroom: Newsroom, query: SiteQuery): Hit[] => {
  const hits = allHits(newsroom, query.subtype)
    .filter(({ record: { id } }) => query.include.length === 0 || query.include.includes(id))
    .filter(({ record: { id } }) => !query.exclude.includes(id))
    .sort(byDate)
  if (!query.search) return hits
  const words = readSearch(query.search)
  return hits
    .filter((hit) => isOpen(hit) && matches(searchTextOf(storedOf(hit)), words, []))
    .map((hit) => ({ hit, rank: rankOf(searchTextOf(storedOf(hit)), words) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit)
}
