import { calls, nameOf } from '../wire/calls'
import { faults } from './faults'

/** One cell: what a call came to under a fault, and how often the newsroom was asked. */
export interface Cell {
  outcome: string
  asks: number
}

const letters: Readonly<Record<string, string>> = {
  answer: '✓',
  Unreachable: 'U',
  Malformed: 'M',
  Refused: 'R',
  NotFound: 'N',
}

const write = ({ outcome, asks }: Cell) => `${letters[outcome] ?? '?'}${asks}`

/** The matrix as the docs hold it: a row for each fault, a column for each call. */
export const tableOf = (cells: ReadonlyMap<string, Cell>): string => {
  const names = calls.map((call, index) => `${index + 1} ${nameOf(call)}`).join(', ')
  const rows = faults.map(({ name }) => {
    const row = calls.map((call) => cells.get(`${nameOf(call)} | ${name}`))
    return `| ${name} | ${row.map((cell) => (cell ? write(cell) : '?')).join(' | ')} |`
  })
  const head = `| | ${calls.map((_, index) => index + 1).join(' | ')} |`
  const rule = `|---|${calls.map(() => '---').join('|')}|`
  return [`Calls: ${names}.`, '', head, rule, ...rows].join('\n')
}
