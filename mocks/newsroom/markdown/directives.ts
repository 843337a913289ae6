/** A part of a story between `:::name argument` and `:::`. */
export interface Directive {
  readonly name: string
  /** What follows the name on its line. */
  readonly argument: string
  readonly lines: readonly string[]
}

/** A stretch of plain Markdown, or a directive. */
export type Part = string | Directive

const opening = /^:::([a-z]+)\s*(.*)$/

const closingAfter = (lines: readonly string[], from: number): number => {
  const at = lines.findIndex((line, index) => index > from && line.trim() === ':::')
  if (at < 0) throw new Error(`A directive is not closed: ${lines[from]}`)
  return at
}

/**
 * Parts a story's Markdown at its directives.
 *
 * @throws Error quoting the opening line, if a directive is not closed
 */
export const splitDirectives = (markdown: string): Part[] => {
  const lines = markdown.split('\n')
  const parts: Part[] = []
  let text: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, argument = ''] = opening.exec(lines[at] ?? '') ?? []
    if (name === undefined) {
      text.push(lines[at] ?? '')
      continue
    }
    const end = closingAfter(lines, at)
    parts.push(text.join('\n'), { name, argument: argument.trim(), lines: lines.slice(at + 1, end) })
    text = []
    at = end
  }
  parts.push(text.join('\n'))
  return parts.filter((part) => typeof part !== 'string' || part.trim() !== '')
}
