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

const badToken = (): Reply => {
  const message = 'token must be 16 to 128 letters, digits, hyphens or underscores.'
  return {
    ...problem(400, 'rest_invalid_param', 'Invalid parameter(s): token', {
      params: { token: message },
      details: { token: { code: 'rest_invalid_pattern', message, data: null } },
    }),
    headers: { Allow: 'POST, DELETE' },
  }
}

/** Refuses what is not public, and who comes too often. */
const guarded = (
  newsroom: Newsroom,
  limit: RateLimit,
  answer: (post: PostRecord, asked: AskedRaw) => Reply,
) =>
  rawEndpoint({}, (asked) => {
    const post = newsroom.posts.get(asked.id)
    if (!post || !isPublic(post, newsroom.clock.local())) return notPublic()
    const seconds = limit(visitorIp(asked.headers), newsroom.clock.instant())
    return seconds > 0 ? tooMany(seconds) : answer(post, asked)
  })

const withToken = (answer: (post: PostRecord, token: string) => number, liked: boolean) => {
  return (post: PostRecord, { sent }: AskedRaw): Reply => {
    if (sent.token === undefined || sent.token === null) return noToken()
    if (typeof sent.token !== 'string' || !/^[\w-]{16,128}$/.test(sent.token)) return badToken()
    return {
      status: 200,
      body: { likes: answer(post, sent.token), liked },
      headers: { Allow: 'POST, DELETE' },
    }
  }
}

/** What our plugin adds to a site: counting views and likes. Views 60 a minute, likes 30 a minute for one visitor. */
export const broadsheetRoutes = (newsroom: Newsroom, reactions: Reactions): readonly Route[] => {
  const views = createRateLimit(60, 60)
  const likes = createRateLimit(30, 60)
  const view = (post: PostRecord): Reply => ({
    status: 201,
    body: { views: reactions.addView(post) },
    headers: { Allow: 'POST' },
  })
  return [
    {
      path: 'broadsheet/v1/posts/:id/view',
      namespace: 'broadsheet/v1',
      methods: { POST: guarded(newsroom, views, view) },
    },
    {
      path: 'broadsheet/v1/posts/:id/like',
      namespace: 'broadsheet/v1',
      methods: {
        POST: guarded(newsroom, likes, withToken(reactions.like, true)),
        DELETE: guarded(newsroom, likes, withToken(reactions.unlike, false)),
      },
    },
  ]
}
