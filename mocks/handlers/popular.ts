import type { Newsroom } from '../newsroom/newsroom'
import type { Reactions } from '../newsroom/reactions/reactions'
import { viewsInRange } from '../newsroom/reactions/viewsInRange'
import type { PostRecord } from '../newsroom/records'
import { addDays } from '../newsroom/wallClock'
import { type Fields, pickFields } from './fields'
import { invalidParams, outOfBounds } from './params/faults'
import { integers } from './params/schema'
import { permalink } from './present/post'
import { problem, type Reply } from './replies'
import { type Asked, type AskedRaw, endpoint, type Route, rawEndpoint } from './route'

/** A story as `wp/v2/posts` shows it, whole. */
export type PresentPost = (post: PostRecord, asked: AskedRaw) => object

const unitHours = { minute: 1 / 60, hour: 1, day: 24, week: 7 * 24, month: 30 * 24 }
const rangeHours: Readonly<Record<string, number>> = {
  last24hours: 24,
  last7days: 7 * 24,
  last30days: 30 * 24,
}
const units = Object.keys(unitHours)

const timeArgs = {
  time_unit: { type: 'string', enum: units, default: 'hour' },
  time_quantity: { type: 'integer', minimum: 1, default: 24 },
} as const

const viewArgs = {
  range: { type: 'string', default: 'all' },
  ...timeArgs,
  include_views_text: { type: 'string', default: '1' },
} as const

const listArgs = {
  limit: { type: 'integer', minimum: 1, default: 10 },
  offset: { type: 'integer', minimum: 0, default: 0 },
  order_by: { type: 'string', enum: ['views', 'comments'], default: 'views' },
  range: {
    type: 'string',
    enum: ['last24hours', 'last7days', 'last30days', 'all', 'custom'],
    default: 'last24hours',
  },
  ...timeArgs,
  freshness: { type: 'string', default: '0' },
  post_type: { type: 'string', default: 'post' },
  exclude: { ...integers, default: [] },
  author: { ...integers, default: [] },
  taxonomy: { type: 'string', default: 'category' },
  term_id: { ...integers, default: [] },
} as const

type AskedForList = Asked<typeof listArgs>

/** Hours of a range; one that there is not counts as `all`. */
const hoursOf = (range: string, unit: string, quantity: number): number =>
  range === 'custom' ? unitHours[unit as keyof typeof unitHours] * quantity : (rangeHours[range] ?? Infinity)

interface Counted {
  readonly post: PostRecord
  readonly views: number
}

const isIn = (post: PostRecord, terms: readonly number[]) => {
  const own = [...post.categories, ...post.tags]
  const wanted = terms.filter((id) => id > 0)
  return (
    (wanted.length === 0 || wanted.some((id) => own.includes(id))) &&
    !terms.some((id) => id < 0 && own.includes(-id))
  )
}

const isOn = (flag: string) => flag === '1' || flag === 'true'

/** Stories with at least one view in the range, most read (or most discussed) first. */
const rank = (newsroom: Newsroom, { params }: AskedForList): readonly Counted[] => {
  const now = newsroom.clock.local()
  const hours = hoursOf(params.range, params.time_unit, params.time_quantity)
  const oldest = Number.isFinite(hours) && isOn(params.freshness) ? addDays(now, -hours / 24) : ''
  return newsroom
    .publicPosts()
    .filter(({ password, date, id }) => password === '' && date >= oldest && !params.exclude.includes(id))
    .filter((post) => params.author.length === 0 || params.author.includes(post.authors[0] ?? 0))
    .filter((post) => isIn(post, params.term_id))
    .map((post) => ({ post, views: viewsInRange(post, now, hours) }))
    .filter(({ views }) => views > 0)
    .sort((a, b) => sortKey(newsroom, params.order_by, b) - sortKey(newsroom, params.order_by, a))
    .slice(params.offset, params.offset + params.limit)
}

const sortKey = (newsroom: Newsroom, by: string, { post, views }: Counted) =>
  by === 'comments' ? newsroom.countComments(post) : views

const cachedFor = 60_000 // ms, the plugin's default

/** Keeps each list for a minute, empty ones too: views show up that much later. */
const createCache = (newsroom: Newsroom) => {
  const kept = new Map<string, { until: number; ranked: readonly Counted[] }>()
  return (asked: AskedForList): readonly Counted[] => {
    const key = JSON.stringify(asked.params)
    const at = newsroom.clock.instant()
    const known = kept.get(key)
    if (known && known.until > at) return known.ranked
    const ranked = rank(newsroom, asked)
    kept.set(key, { until: at + cachedFor, ranked })
    return ranked
  }
}

const withViews = (body: object, views: number): object => {
  const { _links, ...record } = body as { _links?: object }
  return { ...record, pageviews: String(views), ...(_links ? { _links } : {}) }
}

const list = (newsroom: Newsroom, present: PresentPost) => {
  const ranked = createCache(newsroom)
  const show = ({ post, views }: Counted, asked: AskedRaw, fields: Fields) =>
    pickFields(withViews(present(post, asked), views), fields)
  return endpoint(listArgs, (asked): Reply => {
    const stories = asked.params.post_type === 'post' ? ranked(asked) : []
    return {
      status: 200,
      body: stories.map((story) => show(story, asked, asked.fields)),
      headers: { Allow: 'GET' },
    }
  })
}

const figures = new Intl.NumberFormat('en-US')
const inViews = (views: number) => `${figures.format(views)} ${views === 1 ? 'view' : 'views'}`

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

/** The list as HTML, as the plugin's own script puts it into a sidebar. */
const widget = (newsroom: Newsroom) =>
  rawEndpoint({}, (asked) => {
    const limit = Math.max(1, Number(asked.sent.limit) || 10)
    const now = newsroom.clock.local()
    const hours = rangeHours[String(asked.sent.range)] ?? 24
    const items = newsroom
      .publicPosts()
      .filter(({ password }) => password === '')
      .map((post) => ({ post, views: viewsInRange(post, now, hours) }))
      .filter(({ views }) => views > 0)
      .sort((a, b) => b.views - a.views)
      .slice(0, limit)
      .map((story) => widgetItem(asked.home, story))
    const html = `<ul class="wpp-list">\n${items.join('\n')}\n</ul>`
    return { status: 200, body: { widget: html }, headers: { Allow: 'POST' } }
  })

const widgetItem = (home: string, { post, views }: Counted) => {
  const link = `<a href="${permalink(home, post)}" class="wpp-post-title" target="_self">${post.title}</a>`
  return `<li>\n${link}\n <span class="wpp-meta post-stats"><span class="wpp-views">${inViews(views)}</span></span>\n</li>`
}

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
    { path: `${v2}/widget`, namespace: v2, methods: { POST: widget(newsroom) } },
    {
      path: `${v2}/views/:id`,
      namespace: v2,
      methods: { GET: readViews(newsroom, strays), POST: recordView(newsroom, reactions, strays) },
    },
  ]
}
