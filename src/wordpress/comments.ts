import { fallback, type InferOutput, number, object, string } from 'valibot'
import type { Comment, CommentDraft, CommentStatus } from '../domain/comment'
import type { Page } from '../domain/page'
import { plainText } from '../html/plainText'
import { getJson, sendJson } from './client'
import { keepValid, parseList, parseOne, Rendered, toUtc } from './wire'

const perRequest = 100

/** Requests that make one page of comments: a page holds up to 1,000. */
const requestsPerPage = 10

const WireComment = object({
  id: number(),
  post: number(),
  parent: fallback(number(), 0),
  author_name: fallback(string(), ''),
  date: fallback(string(), ''),
  date_gmt: fallback(string(), ''),
  content: Rendered,
  status: fallback(string(), 'approved'),
})

/** `content.rendered` would bring nothing: comments, unlike posts, do not know parts of fields. */
const fields = 'id,post,parent,author_name,date,date_gmt,content,status'

/** `trash` and `spam` are how WordPress refuses with a friendly face. */
const toStatus = (wire: string): CommentStatus => {
  if (wire === 'approved') return 'approved'
  return wire === 'hold' ? 'held' : 'refused'
}

const toComment = (wire: InferOutput<typeof WireComment>): Comment => ({
  id: wire.id,
  articleId: wire.post,
  parentId: wire.parent,
  authorName: plainText(wire.author_name) || 'Anonymous',
  writtenAt: toUtc(wire.date_gmt, wire.date),
  body: { untrusted: wire.content.rendered },
  status: toStatus(wire.status),
})

interface Stretch {
  comments: readonly Comment[]
  received: number
  total: number | null
}

const fetchStretch = async (articleId: number, page: number, signal?: AbortSignal): Promise<Stretch> => {
  const query = { post: articleId, order: 'asc', per_page: perRequest, page, _fields: fields }
  const { body, total } = await getJson('wp/v2/comments', query, { signal })
  const items = parseList(body)
  return { comments: keepValid(WireComment, items).map(toComment), received: items.length, total }
}

/** Where the total is known all stretches are asked for at once; else one after the other until a short one. */
const fetchFurther = async (articleId: number, first: number, start: Stretch, signal?: AbortSignal) => {
  const end = first + requestsPerPage
  const last = start.total === null ? end - 1 : Math.min(end - 1, Math.ceil(start.total / perRequest))
  const pages = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index)
  if (start.total !== null) return Promise.all(pages.map((page) => fetchStretch(articleId, page, signal)))
  const stretches: Stretch[] = []
  for (const page of pages) {
    if ((stretches.at(-1) ?? start).received < perRequest) break
    stretches.push(await fetchStretch(articleId, page, signal))
  }
  return stretches
}

const goesOn = ({ received, total }: Stretch, end: number) =>
  total === null ? received === perRequest : total > end * perRequest

/**
 * Up to 1,000 public comments of a story, oldest first; `next` is what to pass for the following 1,000.
 * `total` also counts comments that nobody may read.
 */
export const fetchComments = async (
  articleId: number,
  page = 0,
  signal?: AbortSignal,
): Promise<Page<Comment, number>> => {
  const first = page * requestsPerPage + 1
  const start = await fetchStretch(articleId, first, signal)
  const stretches = [start, ...(await fetchFurther(articleId, first, start, signal))]
  const last = stretches.at(-1) ?? start
  const isFull = stretches.length === requestsPerPage
  return {
    items: stretches.flatMap(({ comments }) => comments),
    next: isFull && goesOn(last, (page + 1) * requestsPerPage) ? page + 1 : null,
    total: start.total,
  }
}

/** WordPress takes comments as HTML and eats what looks like a tag: `5 < 6 & 7 > 2` would lose its middle. */
const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * Sends a comment. The answer is the only copy of a held one.
 * Throws Refused with WordPress's code, Unreachable or Malformed.
 */
export const createComment = async (
  articleId: number,
  parentId: number,
  draft: CommentDraft,
): Promise<Comment> => {
  const { body } = await sendJson('POST', 'wp/v2/comments', {
    post: articleId,
    parent: parentId,
    ...(draft.name.trim() && { author_name: draft.name.trim() }),
    ...(draft.email.trim() && { author_email: draft.email.trim() }),
    content: asHtml(draft.text.trim()),
  })
  return toComment(parseOne(WireComment, body))
}
