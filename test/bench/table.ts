type Row = readonly string[]

const widths = (rows: readonly Row[]) =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))

const line = (row: Row, columns: readonly number[]) =>
  row
    .map((cell, column) =>
      column === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[column] ?? 0),
    )
    .join('  ')
    .trimEnd()

/** Columns under their headings, the first flush left, numbers flush right. */
export const toTable = (heading: Row, rows: readonly Row[]): string => {
  const columns = widths([heading, ...rows])
  const rule = columns.map((width) => '-'.repeat(width))
  return [heading, rule, ...rows].map((row) => line(row, columns)).join('\n')
}
