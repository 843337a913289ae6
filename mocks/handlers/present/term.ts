import type { TermRecord } from '../../newsroom/records'
import { escapeText } from '../../newsroom/text/escape'
import { api, curies, type FieldTable, present, type Scope } from './scope'

export const restBase = ({ taxonomy }: Pick<TermRecord, 'taxonomy'>): string =>
  taxonomy === 'category' ? 'categories' : 'tags'

export const termLink = ({ taxonomy, slug }: TermRecord, home: string): string =>
  `${home}/${taxonomy === 'category' ? 'category' : 'tag'}/${slug}/`

const linksOf = (term: TermRecord, { home }: Scope) => {
  const base = restBase(term)
  return {
    self: [{ href: api(home, `${base}/${term.id}`) }],
    collection: [{ href: api(home, base) }],
    about: [{ href: api(home, `taxonomies/${term.taxonomy}`) }],
    ...(term.parent > 0 ? { up: [{ embeddable: true, href: api(home, `${base}/${term.parent}`) }] } : {}),
    'wp:post_type': [{ href: api(home, `posts?${base}=${term.id}`) }],
    curies,
  }
}

const table: FieldTable<TermRecord> = [
  ['id', ({ id }) => id],
  ['count', ({ id }, { newsroom }) => newsroom.countInTerm(id), 'view'],
  ['description', ({ description }) => escapeText(description), 'view'],
  ['link', (term, { home }) => termLink(term, home)],
  ['name', ({ name }) => escapeText(name)],
  ['slug', ({ slug }) => slug],
  ['taxonomy', ({ taxonomy }) => taxonomy],
  ['parent', ({ taxonomy, parent }) => (taxonomy === 'category' ? parent : undefined), 'view'],
  ['meta', () => [], 'view'],
  ['_links', linksOf],
]

/** A category or tag as the API sends it. */
export const presentTerm = (term: TermRecord, scope: Scope): object => present(table, term, scope)
