import { expect, test } from 'vitest'
import { createNewsroom } from '../createNewsroom'
import type { PostRecord } from '../records'
import { addSeconds } from '../wallClock'
import { listPosts } from './listPosts'
import type { PostsQuery } from './postsQuery'

const newsroom = createNewsroom({ now: '2026-11-24T08:00:00' })

const find = (query: Partial<PostsQuery>) =>
  listPosts(newsroom, { page: 1, per_page: 100, order: 'desc', orderby: 'date', ...query })

const ids = (posts: readonly PostRecord[]) => posts.map(({ id }) => id)

/** Every page by its number, to the end. */
const walkPages = (query: Partial<PostsQuery>, size: number): number[] => {
  const { total } = find(query)
  return Array.from({ length: Math.ceil(total / size) }, (_, index) => index + 1).flatMap((page) =>
    ids(find({ ...query, page, per_page: size }).items),
  )
}

/** Page by page by date: everything before a second after the last story, without those seen in that second. */
const walkDates = (query: Partial<PostsQuery>, size: number): number[] => {
  const seen: PostRecord[] = []
  for (;;) {
    const last = seen.at(-1)?.date
    const cursor =
      last === undefined
        ? {}
        : { before: addSeconds(last, 1), exclude: ids(seen.filter(({ date }) => date === last)) }
    const { items } = find({ ...query, ...cursor, per_page: size })
    seen.push(...items)
    if (items.length < size) return ids(seen)
  }
}

/** Stories of the largest group that shares a second. */
const importSecond = (): string => {
  const counts = new Map<string, number>()
  for (const { date } of newsroom.publicPosts()) counts.set(date, (counts.get(date) ?? 0) + 1)
  const [largest] = [...counts].sort(([, a], [, b]) => b - a)
  expect(largest?.[1]).toBe(25)
  return largest?.[0] ?? ''
}

test('unfiltered, stories of one second come by falling number, and pages lose none', () => {
  const second = importSecond()
  const { items } = find({ after: addSeconds(second, -1), before: addSeconds(second, 1) })
  expect(ids(items)).toEqual(ids(items).sort((a, b) => b - a))
  const walked = walkPages({}, 7)
  expect(new Set(walked).size).toBe(400)
})

test('with a filter they come in no order, and page numbers repeat some and lose others', () => {
  const everywhere = { categories: [2, 3, 4, 5, 6, 7, 8, 9] }
  const walked = walkPages(everywhere, 5)
  expect(walked).toHaveLength(400)
  expect(new Set(walked).size).toBeLessThan(400)
})

test('a filtered list that fits one page is whole', () => {
  const { items, total } = find({ categories: [9] })
  expect(new Set(ids(items)).size).toBe(total)
})

test('a cursor of the bare date loses the rest of its second', () => {
  const seen: PostRecord[] = []
  for (;;) {
    const before = seen.at(-1)?.date
    const { items } = find({ per_page: 12, ...(before ? { before } : {}) })
    seen.push(...items)
    if (items.length < 12) break
  }
  expect(seen.length).toBeLessThan(400)
})

const cursorCases: readonly (readonly [what: string, query: Partial<PostsQuery>])[] = [
  ['everything', {}],
  ['some sections', { categories: [2, 3, 4] }],
  ['all sections', { categories: [2, 3, 4, 5, 6, 7, 8, 9] }],
  ['an author', { author: [2] }],
]

test.each(cursorCases)('a cursor that minds the ties shows %s once', (_, query) => {
  const all = new Set(
    newsroom
      .publicPosts()
      .filter((post) => matchesQuery(post, query))
      .map(({ id }) => id),
  )
  for (const size of [3, 5, 12]) {
    const walked = walkDates(query, size)
    expect(walked).toHaveLength(all.size)
    expect(new Set(walked)).toEqual(all)
  }
})

const matchesQuery = ({ categories, authors }: PostRecord, query: Partial<PostsQuery>) => {
  const sections = query.categories as readonly number[] | undefined
  return (
    (sections === undefined || categories.some((id) => sections.includes(id))) &&
    (query.author === undefined || query.author.includes(authors[0] ?? 0))
  )
}

test('before and after leave out the very second', () => {
  const [first, second] = newsroom.publicPosts()
  expect(ids(find({ after: second?.date ?? '' }).items)).toEqual([first?.id])
  expect(find({ before: first?.date ?? '' }).total).toBe(399)
})

test('sections are OR, AND on demand; with tags they are AND, OR on demand', () => {
  const [post] = newsroom
    .publicPosts()
    .filter(({ categories, tags }) => categories.length > 1 && tags.length > 0)
  const [a = 0, b = 0] = post?.categories ?? []
  const tag = post?.tags[0] ?? 0
  const both = find({ categories: { terms: [a, b], operator: 'AND' } }).total
  const either = find({ categories: [a, b] }).total
  const [inA, inB, tagged] = [a, b, tag].map((id) => newsroom.countInTerm(id)) as [number, number, number]
  expect(either).toBe(inA + inB - both)
  const together = find({ categories: [a], tags: [tag] }).total
  expect(find({ categories: [a], tags: [tag], tax_relation: 'OR' }).total).toBe(inA + tagged - together)
  expect(find({ categories_exclude: [a] }).total).toBe(400 - inA)
})

test('the sticky story is found as such, stands in its place, and sticky=false means nothing beside include', () => {
  const { items } = find({ sticky: true })
  expect(items.map(({ sticky }) => sticky)).toEqual(items.map(() => true))
  expect(items.length).toBeGreaterThan(0)
  expect(ids(find({ sticky: false, include: ids(items) }).items)).toEqual(ids(items))
  expect(find({ sticky: false }).total).toBe(400 - items.length)
})

test('include keeps the order of dates unless its own is asked for', () => {
  const [a, b, c] = ids(newsroom.publicPosts()) as [number, number, number]
  expect(ids(find({ include: [c, a, b, 9_999_999] }).items)).toEqual([a, b, c])
  expect(ids(find({ include: [c, a, b], orderby: 'include' }).items)).toEqual([c, a, b])
})

test('only the first author counts', () => {
  const [post] = newsroom.publicPosts().filter(({ authors }) => authors.length > 1)
  const [first = 0, second = 0] = post?.authors ?? []
  expect(ids(find({ author: [first], include: [post?.id ?? 0] }).items)).toEqual([post?.id])
  expect(find({ author: [second], include: [post?.id ?? 0] }).total).toBe(0)
})

test('ascending turns everything round', () => {
  const [oldest] = find({ order: 'asc', per_page: 1 }).items
  expect(oldest?.id).toBe(newsroom.publicPosts().at(-1)?.id)
})
