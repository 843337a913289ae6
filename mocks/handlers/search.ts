import type { Newsroom } from '../newsroom/newsroom'
import { listTerms } from '../newsroom/queries/listTerms'
import { type Hit, searchSite } from '../newsroom/queries/searchSite'
import type { TermRecord } from '../newsroom/records'
import { escapeText } from '../newsroom/text/escape'
import { cut, page } from './page'
import { integers, listArgs } from './params/schema'
import { pageLink } from './present/page'
import { permalink } from './present/post'
import { api, type FieldTable, present, scopeOf } from './present/scope'
import { restBase, termLink } from './present/term'
import type { Stretch } from './replies'
import { type Asked, endpoint, type Route } from './route'

const args = {
  ...listArgs,
  context: { type: 'string', enum: ['view', 'embed'], default: 'view', first: true },
  type: { type: 'string', enum: ['post', 'term', 'post-format'], default: 'post' },
  subtype: {
    type: 'array',
    items: { type: 'string', enum: ['post', 'page', 'category', 'post_tag', 'any'] },
    default: ['any'],
  },
  exclude: { ...integers, default: [] },
  include: { ...integers, default: [] },
} as const

/** A hit as the API words it, whatever it is. */
interface Item {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly type: string
  readonly subtype: string | undefined
  readonly self: string
  readonly about: string
}

const table: FieldTable<Item> = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['type', ({ type }) => type],
  ['subtype', ({ subtype }) => subtype],
  [
    '_links',
    ({ self, about }, { home }) => ({
      self: [{ embeddable: true, href: api(home, self) }],
      about: [{ href: api(home, about) }],
      collection: [{ href: api(home, 'search') }],
    }),
  ],
]

const itemOfHit = (hit: Hit, home: string): Item => ({
  id: hit.record.id,
  title: hit.record.title,
  url: hit.type === 'post' ? permalink(home, hit.record) : pageLink(hit.record, home),
  type: 'post',
  subtype: hit.type,
  self: `${hit.type}s/${hit.record.id}`,
  about: `types/${hit.type}`,
})

const itemOfTerm = (term: TermRecord, home: string): Item => ({
  id: term.id,
  title: escapeText(term.name),
  url: termLink(term, home),
  type: term.taxonomy,
  subtype: undefined,
  self: `${restBase(term)}/${term.id}`,
  about: `taxonomies/${term.taxonomy}`,
})

type AskedForSearch = Asked<typeof args>

const findTerms = (newsroom: Newsroom, { search, subtype, include, exclude }: AskedForSearch['params']) =>
  (['category', 'post_tag'] as const)
    .filter((taxonomy) => subtype.includes('any') || subtype.includes(taxonomy))
    .flatMap((taxonomy) =>
      listTerms(newsroom, taxonomy, { search, include, exclude, order: 'asc', orderby: 'name' }),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))

const findItems = (newsroom: Newsroom, { params, home }: AskedForSearch): Item[] => {
  if (params.type === 'post') return searchSite(newsroom, params).map((hit) => itemOfHit(hit, home))
  if (params.type === 'term') return findTerms(newsroom, params).map((term) => itemOfTerm(term, home))
  return []
}

/** Past the end there is nothing, not even a total. */
const stretch = (items: readonly Item[], params: AskedForSearch['params']): Stretch<Item> => {
  const found = cut(items, params)
  return found.items.length === 0 ? { items: [], total: 0 } : found
}

/** `wp/v2/search`: posts, pages and terms in one list. */
export const searchRoutes = (newsroom: Newsroom): readonly Route[] => [
  {
    path: 'wp/v2/search',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(args, (asked) => {
        const scope = scopeOf(newsroom, asked)
        const found = stretch(findItems(newsroom, asked), asked.params)
        return page(asked, found, (item) => present(table, item, scope), { clamped: false })
      }),
    },
  },
]
