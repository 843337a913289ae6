import type { Reporter, SerializedError, TestCase, TestModule, TestRunEndReason } from 'vitest/node'

type Verdict = 'holds' | 'differs' | 'absent'

interface Finding {
  column: string
  group: string
  check: string
  verdict: Verdict
  /** Why it is absent, or what differs. */
  note: string
}

const verdicts = { passed: 'holds', failed: 'differs', skipped: 'absent', pending: 'differs' } as const

const firstLines = (text: string) => text.split('\n').slice(0, 12).join('\n      ')

const noteOf = (test: TestCase): string => {
  const { state, errors, ...result } = test.result()
  if (state === 'failed') return (errors ?? []).map(({ message }) => firstLines(message)).join('\n      ')
  return 'note' in result ? (result.note ?? '') : ''
}

/** Names of the suites round a test, outermost first: its column and its group. */
const suitesOf = (test: TestCase): readonly string[] => {
  const names: string[] = []
  for (let { parent } = test; parent.type === 'suite'; { parent } = parent) names.unshift(parent.name)
  return names
}

const toFinding = (test: TestCase): Finding => ({
  column: suitesOf(test)[0] ?? '',
  group: suitesOf(test)[1] ?? '',
  check: test.name,
  verdict: verdicts[test.result().state],
  note: noteOf(test),
})

const write = (text: string) => process.stdout.write(`${text}\n`)

const distinct = (words: readonly string[]) => [...new Set(words)]

const rowOf = (found: readonly Finding[], columns: readonly string[], check: string) => {
  const cells = columns.map((column) => {
    const verdict = found.find((finding) => finding.column === column && finding.check === check)?.verdict
    return (verdict ?? '').padEnd(Math.max(column.length, 7))
  })
  return `${cells.join('  ')}  ${check}`
}

const writeGroup = (found: readonly Finding[], columns: readonly string[], group: string) => {
  write(`\n${group}`)
  const inGroup = found.filter((finding) => finding.group === group)
  for (const check of distinct(inGroup.map((finding) => finding.check)))
    write(`  ${rowOf(inGroup, columns, check)}`)
}

const writeDifferences = (found: readonly Finding[]) => {
  const differing = found.filter(({ verdict }) => verdict === 'differs')
  if (differing.length > 0) write('\nDiffers')
  for (const { column, check, note } of differing) write(`  ${column}: ${check}\n      ${note}`)
}

const writeAbsences = (found: readonly Finding[]) => {
  const absent = found.filter(({ verdict }) => verdict === 'absent')
  if (absent.length > 0) write('\nAbsent')
  for (const reason of distinct(absent.map(({ note }) => note)))
    write(`  ${absent.filter(({ note }) => note === reason).length} because ${reason}`)
}

const count = (found: readonly Finding[], verdict: Verdict) =>
  found.filter((finding) => finding.verdict === verdict).length

const writeTable = (found: readonly Finding[]) => {
  const columns = distinct(found.map(({ column }) => column))
  write(`\n  ${columns.map((column) => column.padEnd(7)).join('  ')}`)
  for (const group of distinct(found.map((finding) => finding.group))) writeGroup(found, columns, group)
  if (columns.length === 1) writeAbsences(found)
  writeDifferences(found)
  const [holds, differs, absent] = [count(found, 'holds'), count(found, 'differs'), count(found, 'absent')]
  write(`\n${holds} hold, ${differs} differ, ${absent} absent`)
}

/** Prints what holds, differs and is absent, a row for each check and a column for each site. */
export class ContractTable implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    _reason: TestRunEndReason,
  ): void {
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    for (const { message } of [...errors, ...suites.flatMap((suite) => suite.errors())]) write(message)
    writeTable(modules.flatMap((module) => [...module.children.allTests()].map(toFinding)))
  }
}
