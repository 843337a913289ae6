import type { InferOutput } from 'valibot'
import type { Comment } from '../domain/comment'
import type { Page } from '../domain/page'
import { plainText } from '../html/plainText'
import { unnamedWords } from '../language/english/unnamed'
import { getJson } from './client'
import { keepValid, parseList } from './wire'
import { toComment, WireComment } from './wireComment'

const perRequest = 100

/** Requests that make one page of comments: a page holds up to 1,000. */
const requestsPerPage = 10

/** `content.rendered` would bring nothing: comments, unlike posts, do not know parts of fields. */
const fields = 'id,post,parent,author_name,date,date_gmt,content,status'

const toReadable = (wire: InferOutput<typeof WireComment>): Comment =>
  toComment(wire, plainText(wire.author_name) || unnamedWords().anonymous)

interface Stretch {
  comments: readonly Comment[]
  received: number
  total: number | null
}

const fetchStretch = async (articleId: number, page: number, signal?: AbortSignal): Promise<Stretch> => {
  const query = { post: articleId, order: 'asc', per_page: perRequest, page, _fields: fields }
  const { body, total } = await getJson('wp/v2/comments', query, { signal })
  const items = parseList(body)
  return { comments: keepValid(WireComment, items).map(toReadable), received: items.length, total }
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
  return {
    items: stretches.flatMap(({ comments }) => comments),
    next: goesOn(last, (page + 1) * requestsPerPage) ? page + 1 : null,
    total: start.total,
  }
}
