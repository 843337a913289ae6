import { type FigureName, figures, toWords } from './figures'
import type { Series, Sheet } from './sheet'
import { median, percentile } from './statistics'
import { toTable } from './table'

const isOne = (values: readonly number[]) => values.length === 1

const row = ({ page, figure, values }: Series) => {
  const words = (value: number) => toWords(figure, value)
  const range = isOne(values) ? '' : `${words(Math.min(...values))} - ${words(Math.max(...values))}`
  const late = isOne(values) ? '' : words(percentile(values, 0.95))
  return [`${page}, ${figures[figure].label}`, words(median(values)), late, range, `${values.length}`]
}

/** A row for each figure that is not one of a first load: median, p95, range, how many values. */
export const figureTable = (sheet: Sheet, without: ReadonlySet<FigureName>): string =>
  toTable(
    ['figure', 'median', 'p95', 'range', 'n'],
    sheet.series.filter(({ figure }) => !without.has(figure)).map(row),
  )
