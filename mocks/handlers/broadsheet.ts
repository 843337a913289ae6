import { isPublic, type Newsroom } from '../newsroom/newsroom'
import { createRateLimit, type RateLimit } from '../newsroom/reactions/rateLimit'
import type { Reactions } from '../newsroom/reactions/reactions'
import type { PostRecord } from '../newsroom/records'
import { problem, type Reply } from './replies'
import { type AskedRaw, type Route, rawEndpoint } from './route'
import { visitorIp } from './visitor'

const notPublic = () => problem(404, 'rest_post_invalid_id', 'Invalid post ID.')

const tooMany = (seconds: number): Reply => ({
  ...problem(429, 'broadsheet_too_many_requests', 'You are doing that too often. Please wait a moment.'),
  headers: { 'Retry-After': String(seconds) },
})

const noToken = (): Reply => ({
  ...problem(400, 'rest_missing_callback_param', 'Missing parameter(s): token', { params: ['token'] }),
  headers: { Allow: 'POST, DELETE' },
})

const pattern = '^[A-Za-z0-9_-]{16,128}$'

const badToken = (): Reply => {
  const message = `token does not match pattern ${pattern}.`
  return {
    ...problem(400, 'rest_invalid_param', 'Invalid parameter(s): token', {
      params: { token: message },
      details: { token: { code: 'rest_invalid_pattern', message, data: null } },
    }),
    headers: { Allow: 'POST, DELETE' },
  }
}

type Answer = (post: PostRecord, asked: AskedRaw) => Reply

/** Refuses what is not public, and who comes too often. */
const guard = (newsroom: Newsroom, limit: RateLimit, answer: Answer) => (asked: AskedRaw) => {
  const post = newsroom.posts.get(asked.id)
  if (!post || !isPublic(post, newsroom.clock.local())) return notPublic()
  const seconds = limit(visitorIp(asked.headers), newsroom.clock.instant())
  return seconds > 0 ? tooMany(seconds) : answer(post, asked)
}

/** Parameters are looked at before anything else, as WordPress does. */
const withToken = (run: (asked: AskedRaw) => Reply) => (asked: AskedRaw) => {
  const { token } = asked.sent
  if (token === undefined || token === null) return noToken()
  return typeof token === 'string' && new RegExp(pattern).test(token) ? run(asked) : badToken()
}

const answerLike =
  (change: (post: PostRecord, token: string) => number, liked: boolean): Answer =>
  (post, { sent }) => ({
    status: 200,
    body: { likes: change(post, String(sent.token)), liked },
    headers: { Allow: 'POST, DELETE' },
  })

/** What our plugin adds to a site: counting views and likes. Views 60 a minute, likes 30 a minute for one visitor. */
export const broadsheetRoutes = (newsroom: Newsroom, reactions: Reactions): readonly Route[] => {
  const views = createRateLimit(60, 60)
  const likes = createRateLimit(30, 60)
  const view = (post: PostRecord): Reply => ({
    status: 201,
    body: { views: reactions.addView(post) },
    headers: { Allow: 'POST' },
  })
  const like = (answer: Answer) => rawEndpoint({}, withToken(guard(newsroom, likes, answer)))
  return [
    {
      path: 'broadsheet/v1/posts/:id/view',
      namespace: 'broadsheet/v1',
      methods: { POST: rawEndpoint({}, guard(newsroom, views, view)) },
    },
    {
      path: 'broadsheet/v1/posts/:id/like',
      namespace: 'broadsheet/v1',
      methods: {
        POST: like(answerLike(reactions.like, true)),
        DELETE: like(answerLike(reactions.unlike, false)),
      },
    },
  ]
}
