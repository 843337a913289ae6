import { kindOf } from './figures'

/** How often a question of a kind was asked by both, by the simulated reader only, by the browser only. */
export interface Difference {
  kind: string
  both: number
  simulated: number
  browser: number
}

const countOf = (questions: readonly string[]) => {
  const count = new Map<string, number>()
  for (const question of questions) count.set(question, (count.get(question) ?? 0) + 1)
  return count
}

const kindOfQuestion = (question: string) => {
  const [method = '', address = ''] = question.split(' ')
  return kindOf({ method, address })
}

/** Adds up in how far simulated visits ask what the same visits in a browser do, question by question. */
export const compare = (
  pairs: readonly (readonly [simulated: readonly string[], browser: readonly string[]])[],
): readonly Difference[] => {
  const kinds = new Map<string, Difference>()
  for (const [simulated, browser] of pairs) {
    const [ours, theirs] = [countOf(simulated), countOf(browser)]
    for (const question of new Set([...ours.keys(), ...theirs.keys()])) {
      const kind = kindOfQuestion(question)
      const known = kinds.get(kind) ?? { kind, both: 0, simulated: 0, browser: 0 }
      const both = Math.min(ours.get(question) ?? 0, theirs.get(question) ?? 0)
      kinds.set(kind, {
        kind,
        both: known.both + both,
        simulated: known.simulated + (ours.get(question) ?? 0) - both,
        browser: known.browser + (theirs.get(question) ?? 0) - both,
      })
    }
  }
  return [...kinds.values()].sort((a, b) => b.both + b.browser - a.both - a.browser)
}
