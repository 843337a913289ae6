import { type FigureName, figures, toText } from './figures'
import type { Series, Sheet } from './sheet'
import { toTable } from './table'

const columns: readonly FigureName[] = [
  'fcp',
  'lcp',
  'blockingAfter',
  'blocking',
  'shifts',
  'scriptFirst',
  'script',
  'css',
  'font',
  'picture',
  'html',
  'json',
  'all',
  'requests',
  'beforePaint',
]

const range = ({ figure, values }: Series) => {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => toText(figure, value))
  return least === most || figures[figure].unit !== 'ms' ? '' : ` (${least}-${most})`
}

const cell = (sheet: Sheet, page: string, figure: FigureName) => {
  const series = sheet.find(page, figure)
  return series ? `${toText(figure, sheet.median(page, figure))}${range(series)}` : ''
}

const headings = columns.map((name) => `${figures[name].label}${figures[name].unit === 'kB' ? ' kB' : ''}`)

/** A row for each page that was opened with nothing kept: medians, for times with their range. */
export const firstLoadTable = (sheet: Sheet, pages: readonly string[]): string =>
  toTable(
    ['ms, median (range)', ...headings],
    pages.map((page) => [page, ...columns.map((figure) => cell(sheet, page, figure))]),
  )

/** What that table shows. */
export const firstLoadColumns: ReadonlySet<FigureName> = new Set(columns)
