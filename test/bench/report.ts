import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { figures } from './figures'
import { figureTable } from './figureTable'
import { firstLoadColumns, firstLoadTable } from './firstLoadTable'
import { standings } from './goals'
import { type Breach, breachWords } from './limits'
import type { Options, Part } from './options'
import { output } from './paper'
import type { Sheet } from './sheet'
import { median, percentile } from './statistics'
import { toTable } from './table'

const print = (text: string) => process.stdout.write(`${text}\n\n`)

/** Prints every figure, how times stand to their goals, and which limits are not kept. */
export const printReport = (
  sheet: Sheet,
  pages: readonly string[],
  measured: readonly Part[],
  broken: readonly Breach[],
): void => {
  if (measured.includes('first-load')) print(firstLoadTable(sheet, pages))
  print(figureTable(sheet, firstLoadColumns))
  const rows = standings(sheet, measured).map(({ words, shown, goal, isReached }) => [
    words,
    shown,
    goal,
    isReached ? 'reached' : 'not yet',
  ])
  print(toTable(['times and ratios, which fail nothing', 'today', 'goal', ''], rows))
  for (const breach of broken) print(`OVER THE LIMIT  ${breachWords(breach)}`)
  if (broken.length === 0) print('Every limit is kept.')
}

interface Results {
  sheet: Sheet
  options: Options
  broken: readonly Breach[]
  browser: string
}

/** Writes all values down, in `bench/results.json`. */
export const writeResults = ({ sheet, options, broken, browser }: Results): void => {
  const results = {
    at: new Date().toISOString(),
    machine: { processors: cpus().length, model: cpus()[0]?.model, load: loadavg() },
    browser,
    options,
    figures: sheet.series.map(({ page, figure, values }) => ({
      page,
      figure,
      unit: figures[figure].unit,
      median: median(values),
      p95: percentile(values, 0.95),
      values,
    })),
    goals: standings(sheet, options.parts),
    breaches: broken.map(breachWords),
  }
  mkdirSync(output, { recursive: true })
  writeFileSync(`${output}/results.json`, `${JSON.stringify(results, null, 2)}\n`)
}
