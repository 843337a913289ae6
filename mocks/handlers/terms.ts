import type { Newsroom } from '../newsroom/newsroom'
import { listTerms } from '../newsroom/queries/listTerms'
import type { TermRecord } from '../newsroom/records'
import { cut, page } from './page'
import { contextArg, integers, listArgs, texts } from './params/schema'
import { scopeOf } from './present/scope'
import { presentTerm, restBase, termLink } from './present/term'
import { problem, single } from './replies'
import { endpoint, type Route } from './route'

const orders = [
  'id',
  'include',
  'name',
  'slug',
  'include_slugs',
  'term_group',
  'description',
  'count',
] as const

const list = { ...integers, default: [] } as const

const common = {
  order: { type: 'string', enum: ['asc', 'desc'], default: 'asc' },
  orderby: { type: 'string', enum: orders, default: 'name' },
  hide_empty: { type: 'boolean', default: false },
  post: { type: 'integer' },
  slug: texts,
} as const

const args = {
  ...listArgs,
  exclude: list,
  include: list,
  offset: { type: 'integer' },
  ...common,
  parent: { type: 'integer' },
} as const

const noEditContext = () =>
  problem(401, 'rest_forbidden_context', 'Sorry, you are not allowed to edit terms in this taxonomy.')

/** Tags have no parent: there the parameter is unknown, and ignored. */
const listRoute = (newsroom: Newsroom, taxonomy: TermRecord['taxonomy']): Route => ({
  path: `wp/v2/${restBase({ taxonomy })}`,
  namespace: 'wp/v2',
  methods: {
    GET: endpoint(args, (asked) => {
      if (asked.params.context === 'edit') return noEditContext()
      const parent = taxonomy === 'category' ? asked.params.parent : undefined
      const scope = scopeOf(newsroom, asked)
      const terms = listTerms(newsroom, taxonomy, { ...asked.params, parent })
      return page(asked, cut(terms, asked.params), (term) => presentTerm(term, scope))
    }),
  },
})

const oneRoute = (newsroom: Newsroom, taxonomy: TermRecord['taxonomy']): Route => ({
  path: `wp/v2/${restBase({ taxonomy })}/:id`,
  namespace: 'wp/v2',
  methods: {
    GET: endpoint(contextArg, (asked) => {
      const term = newsroom.terms.get(asked.id)
      if (term?.taxonomy !== taxonomy) return problem(404, 'rest_term_invalid', 'Term does not exist.')
      if (asked.params.context === 'edit') return noEditContext()
      const link = `<${termLink(term, asked.home)}>; rel="alternate"; type=text/html`
      return single(presentTerm(term, scopeOf(newsroom, asked)), { Link: link })
    }),
  },
})

/** `wp/v2/categories` and `wp/v2/tags`. */
export const termRoutes = (newsroom: Newsroom): readonly Route[] =>
  (['category', 'post_tag'] as const).flatMap((taxonomy) => [
    listRoute(newsroom, taxonomy),
    oneRoute(newsroom, taxonomy),
  ])
