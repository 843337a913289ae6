import { mixSeed } from '../generator/dice'
import type { PostRecord } from '../records'
import { slugKey } from '../text/slug'
import type { PostsQuery } from './postsQuery'
import { rankOf, searchTextOf } from './searchText'
import { fold, readSearch } from './searchWords'

type Compare = (a: PostRecord, b: PostRecord) => number

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)

const by = (key: (post: PostRecord) => string | number): Compare => {
  const keys = new Map<number, string | number>()
  const keyOf = (post: PostRecord) => {
    const known = keys.get(post.id) ?? key(post)
    keys.set(post.id, known)
    return known
  }
  return (a, b) => compare(keyOf(a), keyOf(b))
}

const place = <Key>(list: readonly Key[], key: Key) => {
  const at = list.indexOf(key)
  return at < 0 ? list.length : at
}

const byRank = (search: string): Compare => {
  const words = readSearch(search)
  return by(({ stored }) => rankOf(searchTextOf(stored), words))
}

const then =
  (first: Compare, second: Compare): Compare =>
  (a, b) =>
    first(a, b) || second(a, b)

const turn =
  (order: Compare): Compare =>
  (a, b) =>
    order(b, a)

const byDate = by(({ date }) => date)
const byId = by(({ id }) => id)

const keys: Readonly<Record<string, Compare>> = {
  date: byDate,
  id: byId,
  author: by(({ authors }) => authors[0] ?? 0),
  modified: by(({ modified }) => modified),
  title: by(({ stored }) => fold(stored.title)),
  slug: by(({ slug }) => slug),
  views: by(({ views }) => views),
}

/** Ascending, but for the orders in which WordPress knows no direction. */
const compareFor = (query: PostsQuery): Compare => {
  const directed = query.order === 'asc' ? (order: Compare) => order : turn
  if (query.orderby === 'relevance') return then(byRank(query.search ?? ''), directed(then(byDate, byId)))
  if (query.orderby === 'include') return by(({ id }) => place(query.include ?? [], id))
  if (query.orderby === 'include_slugs') {
    const slugs = (query.slug ?? []).map(slugKey)
    return then(
      by(({ slug }) => place(slugs, slugKey(slug))),
      byId,
    )
  }
  const key = keys[query.orderby]
  return key ? directed(then(key, byId)) : directed(byId)
}

/** Orders in which the database leaves equal ones as they come. */
const looseOrders = new Set(['author', 'modified', 'parent'])

const isNarrowed = ({ categories, tags, author, categories_exclude, tags_exclude }: PostsQuery) =>
  [categories, tags, categories_exclude, tags_exclude].some((filter) => filter !== undefined) ||
  (author?.length ?? 0) > 0

/** `parent` is 0 for every post: all are equal. */
const tieKey = (orderby: string): ((post: PostRecord) => string | number) => {
  if (orderby === 'author') return ({ authors }) => authors[0] ?? 0
  if (orderby === 'modified') return ({ modified }) => modified
  if (orderby === 'parent') return () => 0
  return ({ date }) => date
}

/**
 * The database sorts no further than it must for a page, and leaves posts of one second in an order that changes with
 * the page's end: paging by number repeats some and loses others. Unfiltered lists by date are spared, by an accident
 * of an index.
 */
const shuffleTies = (posts: PostRecord[], query: PostsQuery): void => {
  const key = tieKey(query.orderby)
  const end = (query.offset ?? (query.page - 1) * query.per_page) + query.per_page
  // A list that fits one page is sorted as a whole.
  const seed = end >= posts.length && end === query.per_page ? 0 : end
  for (let from = 0; from < posts.length; ) {
    let to = from + 1
    while (to < posts.length && key(posts[to] as PostRecord) === key(posts[from] as PostRecord)) to += 1
    if (to - from > 1) {
      const tied = posts.slice(from, to).sort((a, b) => mixSeed(a.id, seed) - mixSeed(b.id, seed))
      posts.splice(from, tied.length, ...tied)
    }
    from = to
  }
}

/** `posts` must come newest first. */
export const sortPosts = (posts: readonly PostRecord[], query: PostsQuery): readonly PostRecord[] => {
  const isNewestFirst = query.orderby === 'date' && query.order !== 'asc'
  const isLoose = looseOrders.has(query.orderby) || (query.orderby === 'date' && isNarrowed(query))
  if (isNewestFirst && !isLoose) return posts
  const sorted = isNewestFirst ? [...posts] : [...posts].sort(compareFor(query))
  if (isLoose) shuffleTies(sorted, query)
  return sorted
}
