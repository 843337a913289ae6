import type { Newsroom } from '../newsroom/newsroom'
import { slugKey } from '../newsroom/text/slug'
import { cut, page } from './page'
import { contextArg, integers, listArgs, texts } from './params/schema'
import { pageLink, presentPage } from './present/page'
import { scopeOf } from './present/scope'
import { problem, single } from './replies'
import { endpoint, type Route } from './route'

const args = {
  ...listArgs,
  exclude: { ...integers, default: [] },
  include: { ...integers, default: [] },
  offset: { type: 'integer' },
  slug: texts,
} as const

const noEditContext = () =>
  problem(401, 'rest_forbidden_context', 'Sorry, you are not allowed to edit posts in this post type.')

/** `wp/v2/pages`: what the site says about itself. */
export const pageRoutes = (newsroom: Newsroom): readonly Route[] => [
  {
    path: 'wp/v2/pages',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(args, (asked) => {
        const { context, include, exclude, slug = [] } = asked.params
        if (context === 'edit') return noEditContext()
        const slugs = slug.map(slugKey)
        const pages = [...newsroom.pages.values()]
          .filter(({ id }) => (include.length === 0 || include.includes(id)) && !exclude.includes(id))
          .filter((record) => slugs.length === 0 || slugs.includes(slugKey(record.slug)))
          .reverse()
        const scope = scopeOf(newsroom, asked)
        return page(asked, cut(pages, asked.params), (record) => presentPage(record, scope))
      }),
    },
  },
  {
    path: 'wp/v2/pages/:id',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(contextArg, (asked) => {
        const record = newsroom.pages.get(asked.id)
        if (!record) return problem(404, 'rest_post_invalid_id', 'Invalid post ID.')
        if (asked.params.context === 'edit') return noEditContext()
        const link = `<${pageLink(record, asked.home)}>; rel="alternate"; type=text/html`
        return single(presentPage(record, scopeOf(newsroom, asked)), { Link: link })
      }),
    },
  },
]
