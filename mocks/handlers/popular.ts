import type { Newsroom } from '../newsroom/newsroom'
import type { Reactions } from '../newsroom/reactions/reactions'
import { viewsInRange } from '../newsroom/reactions/viewsInRange'
import type { PostRecord } from '../newsroom/records'
import { type Fields, pickFields } from './fields'
import { invalidParams, outOfBounds } from './params/faults'
import { type Counted, createRanking, hoursOf, popularListArgs, timeArgs } from './popularRanking'
import { figures, inViews, popularWidget } from './popularWidget'
import { problem, type Reply } from './replies'
import { type AskedRaw, endpoint, type Route, rawEndpoint } from './route'

/** A story as `wp/v2/posts` shows it, whole. */
export type PresentPost = (post: PostRecord, asked: AskedRaw) => object

const viewArgs = {
  range: { type: 'string', default: 'all' },
  ...timeArgs,
  include_views_text: { type: 'string', default: '1' },
} as const

const withViews = (body: object, views: number): object => {
  const { _links, ...record } = body as { _links?: object }
  return { ...record, pageviews: String(views), ...(_links ? { _links } : {}) }
}

const list = (newsroom: Newsroom, present: PresentPost) => {
  const ranked = createRanking(newsroom)
  const show = ({ post, views }: Counted, asked: AskedRaw, fields: Fields) =>
    pickFields(withViews(present(post, asked), views), fields)
  return endpoint(popularListArgs, (asked): Reply => {
    const stories = asked.params.post_type === 'post' ? ranked(asked) : []
    return {
      status: 200,
      body: stories.map((story) => show(story, asked, asked.fields)),
      headers: { Allow: 'GET' },
    }
  })
}

const readViews = (newsroom: Newsroom, strays: ReadonlyMap<number, number>) =>
  endpoint(viewArgs, ({ id, params }): Reply => {
    const text = params.include_views_text
    if (text !== '0' && text !== '1') return badViewsText()
    const post = newsroom.posts.get(id)
    const hours = hoursOf(params.range, params.time_unit, params.time_quantity)
    const views = post ? viewsInRange(post, newsroom.clock.local(), hours) : (strays.get(id) ?? 0)
    const words = text === '1' ? inViews(views) : figures.format(views)
    return { status: 200, body: { text: words }, headers: { Allow: 'GET, POST' } }
  })

const badViewsText = () =>
  problem(400, 'rest_invalid_param', 'Invalid parameter(s): include_views_text', {
    params: { include_views_text: 'Invalid parameter.' },
    details: [],
  })

const recorded = (): Reply => ({
  status: 201,
  body: { results: 'WPP: OK. Execution time: 0.000605 seconds' },
  headers: { Allow: 'GET, POST' },
})

/** Any id counts, also of what there is not; the answer tells nothing. */
const recordView = (newsroom: Newsroom, reactions: Reactions, strays: Map<number, number>) =>
  rawEndpoint({}, ({ id }) => {
    if (id === 0) return invalidParams(new Map([['id', outOfBounds('id', 1, undefined)]]))
    const post = newsroom.posts.get(id)
    if (post) reactions.addView(post)
    else strays.set(id, (strays.get(id) ?? 0) + 1)
    return recorded()
  })

const editorsOnly = rawEndpoint({}, () =>
  problem(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.'),
)

/** WordPress Popular Posts 7: what its two versions of a REST API answer. */
export const popularRoutes = (
  newsroom: Newsroom,
  reactions: Reactions,
  present: PresentPost,
): readonly Route[] => {
  const strays = new Map<number, number>()
  const v1 = 'wordpress-popular-posts/v1'
  const v2 = 'wordpress-popular-posts/v2'
  return [
    { path: `${v1}/popular-posts`, namespace: v1, methods: { GET: list(newsroom, present) } },
    ...['themes', 'thumbnails', 'taxonomies'].map((name) => ({
      path: `${v1}/${name}`,
      namespace: v1,
      methods: { GET: editorsOnly },
    })),
    { path: `${v2}/widget`, namespace: v2, methods: { POST: popularWidget(newsroom) } },
    {
      path: `${v2}/views/:id`,
      namespace: v2,
      methods: { GET: readViews(newsroom, strays), POST: recordView(newsroom, reactions, strays) },
    },
  ]
}
