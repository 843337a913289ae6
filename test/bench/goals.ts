import { type FigureName, figures, toWords } from './figures'
import type { Part } from './options'
import type { Sheet } from './sheet'
import { median, percentile, ratios } from './statistics'

/** A time to reach. It depends on the machine, so it is shown and fails nothing. */
interface Goal {
  readonly part: Part
  readonly page: string
  readonly figure: FigureName
  /** The page and figure that it is divided by, round by round; without, it is a time in itself. */
  readonly by?: readonly [page: string, figure: FigureName]
  /** How many of the values have to reach it; without, half of them. */
  readonly share?: number
  readonly atMost: number
}

const hello = 'React hello world'

const firstPaint = (page: string, floor: string): readonly Goal[] => [
  { part: 'first-load', page, figure: 'fcp', by: [floor, 'fcp'], atMost: 1.1 },
  { part: 'first-load', page, figure: 'lcp', by: [floor, 'lcp'], atMost: 1.15 },
  { part: 'first-load', page, figure: 'blocking', by: [hello, 'blocking'], atMost: 1.5 },
]

const secondPaint = (page: string, empty: string): readonly Goal[] => [
  { part: 'first-load', page, figure: 'secondFcp', by: [empty, 'secondFcp'], atMost: 1.2 },
]

/** `site` before a name: the same page of the WordPress at `--url`. */
const firstLoad = (name: string, site = ''): readonly Goal[] => [
  ...firstPaint(`${site}${name}`, `${site}floor ${name}`),
  ...secondPaint(`${site}${name}`, `${site}empty page`),
]

const goals: readonly Goal[] = [
  ...firstLoad('article'),
  ...firstLoad('home'),
  ...firstLoad('article', 'site '),
  ...firstLoad('home', 'site '),
  { part: 'next-page', page: 'home', figure: 'pressWarm', share: 0.95, atMost: 100 },
  { part: 'next-page', page: 'home', figure: 'pressCold', share: 0.95, atMost: 250 },
  { part: 'next-page', page: 'home', figure: 'back', atMost: 50 },
  { part: 'next-page', page: 'home', figure: 'handler', atMost: 200 },
  { part: 'next-page', page: 'home', figure: 'interaction', share: 0.98, atMost: 200 },
  { part: 'lists', page: '600 comments', figure: 'keySlow', share: 0.95, atMost: 16 },
  { part: 'lists', page: 'Latest', figure: 'lateFrames', atMost: 0.01 },
  { part: 'lists', page: 'Latest', figure: 'backDeep', atMost: 50 },
]

export interface Standing {
  /** What is compared with what. */
  readonly words: string
  readonly value: number
  readonly shown: string
  readonly goal: string
  readonly isReached: boolean
}

const compare = ({ page, figure, by }: Goal, sheet: Sheet): readonly number[] =>
  by ? ratios(sheet.values(page, figure), sheet.values(...by)) : sheet.values(page, figure)

/** The value; by a page that took no time at all there is no ratio, and both are shown as they are. */
const shownOf = ({ page, figure, by }: Goal, value: number, sheet: Sheet) => {
  if (Number.isNaN(value)) return 'not measured'
  if (Number.isFinite(value)) return by ? `${value.toFixed(2)} ×` : toWords(figure, value)
  return `${toWords(figure, sheet.median(page, figure))} by 0`
}

const wordsOf = ({ page, figure, by, share }: Goal) => {
  const subject = `${page}, ${figures[figure].label}${share === undefined ? '' : `, p${share * 100}`}`
  return by ? `${subject} / ${by[0]}` : subject
}

/** How the parts measured stand to their goals. */
export const standings = (sheet: Sheet, measured: readonly Part[]): readonly Standing[] => {
  const hasSite = sheet.series.some(({ page }) => page.startsWith('site '))
  return goals
    .filter(({ part, page }) => measured.includes(part) && (hasSite || !page.startsWith('site ')))
    .map((goal) => {
      const values = compare(goal, sheet)
      const value = goal.share === undefined ? median(values) : percentile(values, goal.share)
      return {
        words: wordsOf(goal),
        value,
        shown: shownOf(goal, value, sheet),
        goal: goal.by ? `${goal.atMost} ×` : toWords(goal.figure, goal.atMost),
        isReached: value <= goal.atMost,
      }
    })
}
