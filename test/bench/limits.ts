import { type FigureName, figures, toWords } from './figures'
import type { Part } from './options'
import type { Sheet } from './sheet'

/** What a page may weigh and hold; none of it depends on how fast the machine is. */
export interface Limit {
  readonly part: Part
  readonly page: string
  readonly figure: FigureName
  /** In the unit of the figure; kB are 1,000 bytes, as transferred. */
  readonly atMost: number
}

/** The median of each figure is held against these; one that is above fails the bench. */
export const limits: readonly Limit[] = [
  { part: 'first-load', page: 'article', figure: 'scriptFirst', atMost: 120 },
  { part: 'first-load', page: 'article', figure: 'cssFirst', atMost: 12 },
  { part: 'first-load', page: 'article', figure: 'font', atMost: 60 },
  { part: 'first-load', page: 'article', figure: 'unneeded', atMost: 0 },
  { part: 'first-load', page: 'article', figure: 'shifts', atMost: 0.004 },
  { part: 'first-load', page: 'home', figure: 'scriptFirst', atMost: 120 },
  { part: 'first-load', page: 'home', figure: 'cssFirst', atMost: 12 },
  { part: 'first-load', page: 'home', figure: 'font', atMost: 60 },
  { part: 'first-load', page: 'home', figure: 'all', atMost: 250 },
  { part: 'first-load', page: 'home', figure: 'unneeded', atMost: 0 },
  { part: 'first-load', page: 'home', figure: 'shifts', atMost: 0.004 },
  { part: 'lists', page: 'Latest', figure: 'listElements', atMost: 2_000 },
  { part: 'lists', page: 'Latest', figure: 'heapGrowth', atMost: 15 },
  { part: 'lists', page: 'Latest', figure: 'heapSecondPass', atMost: 2 },
  { part: 'lists', page: 'Latest', figure: 'backDeepOff', atMost: 3 },
  { part: 'lists', page: '600 comments', figure: 'commentElements', atMost: 2_000 },
  { part: 'next-page', page: 'home', figure: 'backOff', atMost: 3 },
  { part: 'pictures', page: 'home', figure: 'oversized', atMost: 0 },
  { part: 'pictures', page: 'article', figure: 'oversized', atMost: 0 },
]

export interface Breach {
  readonly limit: Limit
  /** NaN: not measured, although its part was. */
  readonly value: number
}

/** Limits of the parts measured that are not kept. What should have been measured and was not is not kept. */
export const breaches = (
  held: readonly Limit[],
  sheet: Sheet,
  measured: readonly Part[],
): readonly Breach[] =>
  held
    .filter(({ part }) => measured.includes(part))
    .map((limit) => ({ limit, value: sheet.median(limit.page, limit.figure) }))
    .filter(({ limit, value }) => !(value <= limit.atMost))

/** A breach as a sentence. */
export const breachWords = ({ limit: { page, figure, atMost }, value }: Breach): string => {
  const found = Number.isNaN(value) ? 'was not measured' : toWords(figure, value)
  return `${page}, ${figures[figure].label}: ${found}; the limit is ${toWords(figure, atMost)}`
}
