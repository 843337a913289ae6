import type { Newsroom } from '../newsroom'
import type { TermRecord } from '../records'
import { slugKey } from '../text/slug'
import { fold } from './searchWords'

export interface TermsQuery {
  readonly search?: string | undefined
  readonly include?: readonly number[]
  readonly exclude?: readonly number[]
  readonly slug?: readonly string[] | undefined
  readonly parent?: number | undefined
  /** Only the terms of that post. */
  readonly post?: number | undefined
  readonly hide_empty?: boolean
  readonly order: string
  readonly orderby: string
}

const isGiven = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0

const isWanted = (newsroom: Newsroom, term: TermRecord, query: TermsQuery): boolean => {
  const { id, name, slug, parent } = term
  const search = fold(query.search ?? '')
  if (isGiven(query.include) && !query.include?.includes(id)) return false
  if (query.exclude?.includes(id)) return false
  if (isGiven(query.slug) && !query.slug?.some((wanted) => slugKey(wanted) === slugKey(slug))) return false
  if (query.parent !== undefined && query.parent !== parent) return false
  if (query.hide_empty && newsroom.countInTerm(id) === 0) return false
  return search === '' || fold(name).includes(search) || slug.includes(search)
}

const keyOf = (newsroom: Newsroom, { orderby, include = [], slug = [] }: TermsQuery) => {
  return (term: TermRecord): string | number => {
    switch (orderby) {
      case 'id':
        return term.id
      case 'slug':
        return term.slug
      case 'description':
        return fold(term.description)
      case 'count':
        return newsroom.countInTerm(term.id)
      case 'include':
        return include.indexOf(term.id)
      case 'include_slugs':
        return slug.map(slugKey).indexOf(slugKey(term.slug))
      case 'term_group':
        return 0
      default:
        return fold(term.name)
    }
  }
}

/** Terms of a taxonomy, all of them in order. Empty ones are listed unless `hide_empty` asks for the others. */
export const listTerms = (
  newsroom: Newsroom,
  taxonomy: TermRecord['taxonomy'],
  query: TermsQuery,
): TermRecord[] => {
  const key = keyOf(newsroom, query)
  const direction = query.order === 'desc' && !query.orderby.startsWith('include') ? -1 : 1
  const post = query.post === undefined ? undefined : newsroom.posts.get(query.post)
  const filed = query.post === undefined ? null : [...(post?.categories ?? []), ...(post?.tags ?? [])]
  return [...newsroom.terms.values()]
    .filter((term) => term.taxonomy === taxonomy && (filed?.includes(term.id) ?? true))
    .filter((term) => isWanted(newsroom, term, query))
    .map((term) => ({ term, at: key(term) }))
    .sort((a, b) => direction * (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ term }) => term)
}
