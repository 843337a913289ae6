import type { Newsroom } from '../newsroom'
import type { CommentBook } from './commentBook'
import { mayRead } from './mayComment'
import type { StoredComment } from './storedComment'

/** Which comments are asked for; dates are site-local and exclusive. */
export interface CommentQuery {
  readonly post?: readonly number[] | undefined
  readonly parent?: readonly number[] | undefined
  readonly parentExclude?: readonly number[] | undefined
  readonly include?: readonly number[] | undefined
  readonly exclude?: readonly number[] | undefined
  readonly search?: string | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly orderBy: 'date' | 'date_gmt' | 'id' | 'include' | 'post' | 'parent' | 'type'
  readonly order: 'asc' | 'desc'
}

/** Without a story to go by, only these newest ones are looked through: a site of 20,000 has half a million comments. */
const newestStories = 400

const candidates = (newsroom: Newsroom, book: CommentBook, query: CommentQuery): readonly StoredComment[] => {
  const known = (comment: StoredComment | undefined) => (comment ? [comment] : [])
  if (query.post?.length) return [...new Set(query.post)].flatMap((id) => book.under(id))
  if (query.include?.length) return [...new Set(query.include)].flatMap((id) => known(book.find(id)))
  const parents = (query.parent ?? []).flatMap((id) => known(book.find(id)))
  if (parents.length > 0) return [...new Set(parents.map(({ post }) => post))].flatMap((id) => book.under(id))
  return newsroom
    .publicPosts()
    .slice(0, newestStories)
    .flatMap(({ id }) => book.under(id))
}

const has = (list: readonly number[] | undefined, id: number) => !list?.length || list.includes(id)
const hasNot = (list: readonly number[] | undefined, id: number) => !list?.includes(id)

const matches = (query: CommentQuery, words: string | undefined) => (comment: StoredComment) =>
  comment.status === 'approved' &&
  has(query.post, comment.post) &&
  has(query.parent, comment.parent) &&
  hasNot(query.parentExclude, comment.parent) &&
  has(query.include, comment.id) &&
  hasNot(query.exclude, comment.id) &&
  (query.after === undefined || comment.date > query.after) &&
  (query.before === undefined || comment.date < query.before) &&
  (!words || `${comment.authorName}\n${comment.authorUrl}\n${comment.raw}`.toLowerCase().includes(words))

const compareText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

const comparison = ({ orderBy, include = [] }: CommentQuery) => {
  const byKey = (a: StoredComment, b: StoredComment) => {
    if (orderBy === 'include') return include.indexOf(a.id) - include.indexOf(b.id)
    if (orderBy === 'post' || orderBy === 'parent') return a[orderBy] - b[orderBy]
    return orderBy === 'date' || orderBy === 'date_gmt' ? compareText(a.date, b.date) : 0
  }
  return (a: StoredComment, b: StoredComment) => byKey(a, b) || a.id - b.id
}

/** Approved comments in the order asked for; within one second by id. */
export const listComments = (
  newsroom: Newsroom,
  book: CommentBook,
  query: CommentQuery,
): readonly StoredComment[] => {
  const found = candidates(newsroom, book, query)
    .filter(({ post }) => newsroom.posts.has(post))
    .filter(matches(query, query.search?.toLowerCase()))
  const compare = comparison(query)
  const falls = query.order === 'desc' && query.orderBy !== 'include'
  return found.sort((a, b) => (falls ? compare(b, a) : compare(a, b)))
}

/** Whether an anonymous reader may see it: the list counts those that it then leaves out. */
export const isReadable = (newsroom: Newsroom, comment: StoredComment, password: string): boolean => {
  const post = newsroom.posts.get(comment.post)
  return (
    comment.status === 'approved' && post !== undefined && mayRead(post, newsroom.clock.local(), password)
  )
}
