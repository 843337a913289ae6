import type { Newsroom } from '../newsroom'
import type { PostRecord } from '../records'
import { slugKey } from '../text/slug'
import type { PostsQuery } from './postsQuery'
import { localDate } from './queryDate'
import { matches, searchTextOf } from './searchText'
import { readSearch } from './searchWords'
import { termsTest } from './termsFilter'

type Test = (post: PostRecord) => boolean

const isGiven = (list: readonly unknown[] | undefined): list is readonly unknown[] => (list?.length ?? 0) > 0

/** `sticky=false` means nothing beside `include`. */
const stickyTest = ({ sticky, include }: PostsQuery): Test | null => {
  if (sticky === undefined || (!sticky && isGiven(include))) return null
  return (post) => post.sticky === sticky
}

const dateTests = (query: PostsQuery): Test[] => {
  const tests: Test[] = []
  const limit = (text: string | undefined, test: (limit: string, post: PostRecord) => boolean) => {
    if (text === undefined) return
    const local = localDate(text)
    tests.push((post) => test(local, post))
  }
  limit(query.after, (after, { date }) => date > after)
  limit(query.before, (before, { date }) => date < before)
  limit(query.modified_after, (after, { modified }) => modified > after)
  limit(query.modified_before, (before, { modified }) => modified < before)
  return tests
}

const authorTests = ({ author = [], author_exclude: excluded = [] }: PostsQuery): Test[] => [
  ...(author.length > 0 ? [({ authors }: PostRecord) => author.includes(authors[0] ?? 0)] : []),
  ...(excluded.length > 0 ? [({ authors }: PostRecord) => !excluded.includes(authors[0] ?? 0)] : []),
]

const idTests = ({ include = [], exclude = [], slug = [] }: PostsQuery): Test[] => {
  const [wanted, unwanted, slugs] = [new Set(include), new Set(exclude), new Set(slug.map(slugKey))]
  return [
    ...(wanted.size > 0 ? [({ id }: PostRecord) => wanted.has(id)] : []),
    ...(unwanted.size > 0 ? [({ id }: PostRecord) => !unwanted.has(id)] : []),
    ...(slugs.size > 0 ? [({ slug }: PostRecord) => slugs.has(slugKey(slug))] : []),
  ]
}

/** What is protected by a password is never found. */
const searchTest = ({ search = '', search_columns: columns = [] }: PostsQuery): Test | null => {
  if (search === '') return null
  const words = readSearch(search)
  return ({ password, stored }) => password === '' && matches(searchTextOf(stored), words, columns)
}

/** Our plugin finds a story by a slug that it had before, when no story has it now. */
const followRenamed = (newsroom: Newsroom, query: PostsQuery): PostsQuery => {
  const { slug: [slug, ...others] = [], include = [] } = query
  if (!newsroom.features.plugin || slug === undefined || others.length > 0 || include.length > 0) return query
  const key = slugKey(slug)
  const posts = newsroom.publicPosts()
  if (posts.some((post) => slugKey(post.slug) === key)) return query
  const renamed = posts.find(({ oldSlugs }) => oldSlugs.some((old) => slugKey(old) === key))
  return renamed ? { ...query, slug: [], include: [renamed.id] } : query
}

/** Public posts that answer the question, newest first. */
export const filterPosts = (newsroom: Newsroom, asked: PostsQuery): readonly PostRecord[] => {
  const query = followRenamed(newsroom, asked)
  const tests = [
    ...idTests(query),
    ...dateTests(query),
    ...authorTests(query),
    stickyTest(query),
    termsTest(newsroom, query),
    // Last, because it is the dearest.
    searchTest(query),
  ].filter((test) => test !== null)
  const posts = newsroom.publicPosts()
  return tests.length === 0 ? posts : posts.filter((post) => tests.every((test) => test(post)))
}
