import { isPublic, type Newsroom } from '../newsroom/newsroom'
import type { MediaRecord } from '../newsroom/records'
import { cut, page } from './page'
import { contextArg, dateTime, integers, listArgs, texts } from './params/schema'
import { mediaLink, presentMedia } from './present/media'
import { scopeOf } from './present/scope'
import { problem, single } from './replies'
import { endpoint, type Route } from './route'

const list = { ...integers, default: [] } as const

const args = {
  ...listArgs,
  after: dateTime,
  before: dateTime,
  exclude: list,
  include: list,
  offset: { type: 'integer' },
  order: { type: 'string', enum: ['asc', 'desc'], default: 'desc' },
  orderby: { type: 'string', enum: ['date', 'id', 'include', 'slug', 'title'], default: 'date' },
  parent: list,
  slug: texts,
} as const

/** A picture is as public as the story it was uploaded to. */
const isReadable = (newsroom: Newsroom, { parent }: MediaRecord): boolean => {
  if (parent === 0) return true
  const post = newsroom.posts.get(parent)
  return post !== undefined && isPublic(post, newsroom.clock.local())
}

const isWanted = (
  { id, parent }: MediaRecord,
  query: { include: readonly number[]; exclude: readonly number[]; parent: readonly number[] },
): boolean =>
  (query.include.length === 0 || query.include.includes(id)) &&
  !query.exclude.includes(id) &&
  (query.parent.length === 0 || query.parent.includes(parent))

const noEditContext = () =>
  problem(401, 'rest_forbidden_context', 'Sorry, you are not allowed to edit posts in this post type.')

const forbidden = () => problem(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.')

/** `wp/v2/media`. */
export const mediaRoutes = (newsroom: Newsroom): readonly Route[] => [
  {
    path: 'wp/v2/media',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(args, (asked) => {
        if (asked.params.context === 'edit') return noEditContext()
        const direction = asked.params.order === 'asc' ? 1 : -1
        const media = [...newsroom.media.values()]
          .filter((picture) => isReadable(newsroom, picture) && isWanted(picture, asked.params))
          .sort((a, b) => direction * (a.id - b.id))
        const scope = scopeOf(newsroom, asked)
        return page(asked, cut(media, asked.params), (picture) => presentMedia(picture, scope))
      }),
    },
  },
  {
    path: 'wp/v2/media/:id',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(contextArg, (asked) => {
        const media = newsroom.media.get(asked.id)
        if (!media) return problem(404, 'rest_post_invalid_id', 'Invalid post ID.')
        if (asked.params.context === 'edit' || !isReadable(newsroom, media)) return forbidden()
        const link = `<${mediaLink(media, asked.home)}>; rel="alternate"; type=text/html`
        return single(presentMedia(media, scopeOf(newsroom, asked)), { Link: link })
      }),
    },
  },
]
