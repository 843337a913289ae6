import type { Newsroom } from '../newsroom'
import type { PostRecord } from '../records'
import type { PostsQuery, TermsFilter } from './postsQuery'

type Test = (post: PostRecord) => boolean

interface Clause {
  readonly terms: readonly number[]
  readonly all: boolean
}

const childrenOf = (newsroom: Newsroom, id: number): number[] =>
  [...newsroom.terms.values()]
    .filter(({ parent }) => parent === id)
    .flatMap((child) => [child.id, ...childrenOf(newsroom, child.id)])

const isList = (filter: TermsFilter): filter is readonly number[] => Array.isArray(filter)

const clauseOf = (newsroom: Newsroom, filter: TermsFilter | undefined): Clause | null => {
  const given = filter === undefined ? [] : isList(filter) ? filter : (filter.terms ?? [])
  if (filter === undefined || given.length === 0) return null
  if (isList(filter)) return { terms: given, all: false }
  const terms = filter.include_children ? given.flatMap((id) => [id, ...childrenOf(newsroom, id)]) : given
  return { terms, all: filter.operator === 'AND' }
}

const holds = ({ terms, all }: Clause, filed: readonly number[]) =>
  all ? terms.every((id) => filed.includes(id)) : terms.some((id) => filed.includes(id))

/** The question's taxonomy clauses as one test; `null` when there is none. */
export const termsTest = (newsroom: Newsroom, query: PostsQuery): Test | null => {
  const tests: Test[] = []
  for (const taxonomy of ['categories', 'tags'] as const) {
    const wanted = clauseOf(newsroom, query[taxonomy])
    const unwanted = clauseOf(newsroom, query[`${taxonomy}_exclude`])
    if (wanted) tests.push((post) => holds(wanted, post[taxonomy]))
    if (unwanted) tests.push((post) => !holds(unwanted, post[taxonomy]))
  }
  if (tests.length === 0) return null
  return query.tax_relation === 'OR'
    ? (post) => tests.some((test) => test(post))
    : (post) => tests.every((test) => test(post))
}
