import type { Dice } from './dice'
import { fillText } from './fillText'
import type { Facts, Scenario } from './scenario'

/** How likely an optional block is to stay: a brief, an ordinary story, a long one. */
const lengths = [0, 0.45, 0.6, 0.75, 1] as const

interface Block {
  readonly optional: boolean
  readonly variants: readonly string[]
}

const isRow = (line: string) => /^(?:[-|>]|\d+\. )/.test(line)

/** Lines of prose run on; lines of lists, tables and directives stand alone. */
const unwrap = (block: string) => {
  const lines = block.split('\n').map((line) => line.trim())
  if (block.startsWith(':::')) return lines.join('\n')
  return lines.reduce((text, line) => (isRow(line) ? `${text}\n${line}` : `${text} ${line}`))
}

/** Blocks that open with “/ ” are other ways to say the block before them; “? ” makes all of them optional. */
const toBlocks = (body: string): Block[] => {
  const blocks: { optional: boolean; variants: string[] }[] = []
  for (const text of body.trim().split(/\n\s*\n/)) {
    if (text.startsWith('/ ')) blocks.at(-1)?.variants.push(text.slice(2))
    else blocks.push({ optional: text.startsWith('? '), variants: [text.replace(/^\? /, '')] })
  }
  return blocks
}

const isHeading = (text: string | undefined) => text?.startsWith('## ') ?? false

/** A heading whose section was left out goes too. */
const dropEmptySections = (blocks: readonly string[]) =>
  blocks.filter(
    (text, index) => !isHeading(text) || (index < blocks.length - 1 && !isHeading(blocks[index + 1])),
  )

/** A heading, or a sentence that ends in a colon. */
const leadsIn = (block: Block | undefined) =>
  block?.variants.some((text) => isHeading(text) || text.endsWith(':')) ?? false

/** Leaves out some of the optional blocks; one that follows a heading or a colon stays or goes with it. */
const keepSome = (blocks: readonly Block[], likelihood: number, dice: Dice) => {
  const kept: Block[] = []
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    const staysWithLead =
      before !== undefined && leadsIn(before) ? kept.includes(before) : dice.chance(likelihood)
    if (!block.optional || staysWithLead) kept.push(block)
  })
  return kept
}

const countWords = (text: string) => text.match(/\S*\w\S*/g)?.length ?? 0

const compose = (blocks: readonly Block[], likelihood: number, facts: Facts, dice: Dice) =>
  dropEmptySections(keepSome(blocks, likelihood, dice).map(({ variants }) => unwrap(dice.one(variants))))
    .map((text) => fillText(text, facts, dice))
    .join('\n\n')

/** The body of a story in Markdown, at least 130 words where the scenario has as many. */
export const composeBody = (scenario: Scenario, facts: Facts, dice: Dice): string => {
  const blocks = toBlocks(scenario.body)
  const start = dice.between(0, lengths.length - 1)
  for (const likelihood of lengths.slice(start, -1)) {
    const body = compose(blocks, likelihood, facts, dice)
    if (countWords(body) >= 130) return body
  }
  return compose(blocks, 1, facts, dice)
}
