import type { CommentBook } from '../newsroom/comments/commentBook'
import { emailFault, isEmail } from '../newsroom/comments/commentFields'
import { isReadable, listComments } from '../newsroom/comments/listComments'
import { mayRead, type Visitor } from '../newsroom/comments/mayComment'
import type { DiscussionSettings } from '../newsroom/comments/moderation'
import { invalidParameters, type Refusal, refusals } from '../newsroom/comments/refusals'
import type { Newsroom } from '../newsroom/newsroom'
import { presentComment } from './commentRecord'
import { cut, page } from './page'
import { contextArg, dateTime, integers, listArgs } from './params/schema'
import { problem, type Reply, single } from './replies'
import { type Asked, type AskedRaw, endpoint, type Route, rawEndpoint } from './route'
import { siteLocal } from './siteLocal'
import { visitorIp } from './visitor'

const password = { type: 'string' } as const

const listOf = {
  ...listArgs,
  after: dateTime,
  author: integers,
  author_exclude: integers,
  author_email: { type: 'string' },
  before: dateTime,
  exclude: { ...integers, default: [] },
  include: { ...integers, default: [] },
  offset: { type: 'integer' },
  order: { type: 'string', enum: ['asc', 'desc'], default: 'desc' },
  orderby: {
    type: 'string',
    enum: ['date', 'date_gmt', 'id', 'include', 'post', 'parent', 'type'],
    default: 'date_gmt',
  },
  parent: { ...integers, default: [] },
  parent_exclude: { ...integers, default: [] },
  post: { ...integers, default: [] },
  password,
} as const

type AskedForList = Asked<typeof listOf>

const toReply = ({ status, code, message, faults }: Refusal, allow: string): Reply => {
  const details = faults && {
    params: Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, fault.message])),
    details: faults,
  }
  const reply = problem(status, code, message, details)
  return { ...reply, headers: [400, 409, 500].includes(status) ? { Allow: allow } : {} }
}

const noEditContext = () =>
  problem(401, 'rest_forbidden_context', 'Sorry, you are not allowed to edit comments.')

/** The first story of the question whose comments are not for everybody. */
const findPostRefusal = (newsroom: Newsroom, { params }: AskedForList): Reply | undefined => {
  for (const id of params.post) {
    if (id === 0)
      return problem(401, 'rest_cannot_read', 'Sorry, you are not allowed to read comments without a post.')
    const post = newsroom.posts.get(id)
    if (post && !mayRead(post, newsroom.clock.local(), params.password ?? ''))
      return toReply(refusals.unreadablePost, 'GET')
  }
  return undefined
}

/** Looked at before the question who may ask for it. */
const findEmailFault = ({ query }: AskedForList): Reply | undefined => {
  if (query.author_email === undefined || isEmail(query.author_email)) return undefined
  return toReply(invalidParameters({ author_email: emailFault }), 'GET')
}

/** What only moderators may ask for. */
const findForbidden = ({ params, query }: AskedForList): Reply | undefined => {
  const forbidden = [
    ...(params.author?.length ? ['author'] : []),
    ...(params.author_exclude?.length ? ['author_exclude'] : []),
    ...(params.author_email === undefined ? [] : ['author_email']),
    ...(query.type !== undefined && query.type !== 'comment' ? ['type'] : []),
    ...(query.status !== undefined && query.status !== 'approve' ? ['status'] : []),
  ]
  if (forbidden.length === 0) return undefined
  return problem(401, 'rest_forbidden_param', `Query parameter not permitted: ${forbidden.join(', ')}`)
}

const list = (newsroom: Newsroom, book: CommentBook) =>
  endpoint(listOf, (asked): Reply => {
    const { params } = asked
    const refused = findEmailFault(asked) ?? findPostRefusal(newsroom, asked)
    if (refused) return refused
    if (params.context === 'edit') return noEditContext()
    const forbidden = findForbidden(asked)
    if (forbidden) return forbidden
    const found = listComments(newsroom, book, {
      post: params.post,
      parent: params.parent,
      parentExclude: params.parent_exclude,
      include: params.include,
      exclude: params.exclude,
      search: params.search,
      after: params.after && siteLocal(params.after),
      before: params.before && siteLocal(params.before),
      orderBy: params.orderby as 'date_gmt',
      order: params.order as 'desc',
    })
    // WordPress drops the sign of an offset.
    const stretch = cut(found, { ...params, offset: params.offset && Math.abs(params.offset) })
    // Asked for the order of a list that was not given, WordPress counts and then shows nothing.
    const shown = params.orderby === 'include' && params.include.length === 0 ? [] : stretch.items
    const readable = shown.filter((comment) => isReadable(newsroom, comment, params.password ?? ''))
    return page(asked, { ...stretch, items: readable }, (comment) =>
      presentComment(asked.home, newsroom, book, comment, params.context === 'embed'),
    )
  })

const unknownComment = () => problem(404, 'rest_comment_invalid_id', 'Invalid comment ID.')

const one = (newsroom: Newsroom, book: CommentBook) =>
  endpoint({ ...contextArg, password }, ({ id, home, params }): Reply => {
    const comment = book.find(id)
    if (!comment) return unknownComment()
    if (params.context === 'edit') return noEditContext()
    if (!isReadable(newsroom, comment, params.password ?? ''))
      return problem(401, 'rest_cannot_read', 'Sorry, you are not allowed to read this comment.')
    return single(presentComment(home, newsroom, book, comment, params.context === 'embed'))
  })

const visitorOf = ({ headers, sent }: AskedRaw): Visitor => ({
  ip: visitorIp(headers),
  password: typeof sent.password === 'string' ? sent.password : '',
})

const create = (newsroom: Newsroom, book: CommentBook, discussion: DiscussionSettings) =>
  rawEndpoint({}, (asked): Reply => {
    const submission = book.submit({ newsroom, discussion }, asked.sent, visitorOf(asked))
    if ('refusal' in submission) return toReply(submission.refusal, 'POST')
    const { comment } = submission
    return {
      status: 201,
      body: presentComment(asked.home, newsroom, book, comment, false),
      headers: { Allow: 'POST', Location: `${asked.home}/wp-json/wp/v2/comments/${comment.id}` },
    }
  })

/** Nobody without an account changes a comment, not even their own. */
const mayNot = (book: CommentBook, what: 'edit' | 'delete') =>
  rawEndpoint({}, ({ id }): Reply => {
    if (!book.find(id)) return unknownComment()
    const reply = problem(401, `rest_cannot_${what}`, `Sorry, you are not allowed to ${what} this comment.`)
    return { ...reply, headers: { Allow: 'GET' } }
  })

/** `wp/v2/comments`: the list, a single one, and taking one from a reader. */
export const commentRoutes = (
  newsroom: Newsroom,
  book: CommentBook,
  discussion: DiscussionSettings,
): readonly Route[] => {
  const edit = mayNot(book, 'edit')
  return [
    {
      path: 'wp/v2/comments',
      namespace: 'wp/v2',
      methods: { GET: list(newsroom, book), POST: create(newsroom, book, discussion) },
    },
    {
      path: 'wp/v2/comments/:id',
      namespace: 'wp/v2',
      methods: {
        GET: one(newsroom, book),
        POST: edit,
        PUT: edit,
        PATCH: edit,
        DELETE: mayNot(book, 'delete'),
      },
    },
  ]
}
