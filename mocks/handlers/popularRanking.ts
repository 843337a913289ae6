import type { Newsroom } from '../newsroom/newsroom'
import { viewsInRange } from '../newsroom/reactions/viewsInRange'
import type { PostRecord } from '../newsroom/records'
import { addDays } from '../newsroom/wallClock'
import { integers } from './params/schema'
import type { Asked } from './route'

const unitHours = { minute: 1 / 60, hour: 1, day: 24, week: 7 * 24, month: 30 * 24 }
const rangeHours: Readonly<Record<string, number>> = {
  last24hours: 24,
  last7days: 7 * 24,
  last30days: 30 * 24,
}
const units = Object.keys(unitHours)

export const timeArgs = {
  time_unit: { type: 'string', enum: units, default: 'hour' },
  time_quantity: { type: 'integer', minimum: 1, default: 24 },
} as const

export const popularListArgs = {
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

type AskedForList = Asked<typeof popularListArgs>

/** Hours of a range; one that there is not counts as `all`. */
export const hoursOf = (range: string, unit: string, quantity: number): number =>
  range === 'custom' ? unitHours[unit as keyof typeof unitHours] * quantity : (rangeHours[range] ?? Infinity)

export interface Counted {
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
export const rank = (newsroom: Newsroom, params: AskedForList['params']): readonly Counted[] => {
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
export const createRanking = (newsroom: Newsroom) => {
  const kept = new Map<string, { until: number; ranked: readonly Counted[] }>()
  return (asked: AskedForList): readonly Counted[] => {
    const key = JSON.stringify(asked.params)
    const at = newsroom.clock.instant()
    const known = kept.get(key)
    if (known && known.until > at) return known.ranked
    const ranked = rank(newsroom, asked.params)
    kept.set(key, { until: at + cachedFor, ranked })
    return ranked
  }
}
