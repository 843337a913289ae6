import { closed } from './closed'
import { down } from './down'
import { empty } from './empty'
import { flaky } from './flaky'
import { huge } from './huge'
import { malformed } from './malformed'
import { moderated } from './moderated'
import { popular } from './popular'
import type { Scenario } from './scenario'
import { slow } from './slow'
import { stock } from './stock'

/** In the order in which they are laid over each other: the first lies at the bottom. */
export const scenarios: readonly Scenario[] = [
  stock,
  popular,
  empty,
  closed,
  moderated,
  huge,
  malformed,
  down,
  flaky,
  slow,
]

/** A list of names as header, cookie and address carry it: `slow,stock`. `off` stands for none. */
export const readNames = (text: string): readonly string[] =>
  text
    .split(/[\s,+]+/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'off')

/** The scenarios of these names, bottom first. Throws on a name that there is not. */
export const pickScenarios = (names: readonly string[]): readonly Scenario[] => {
  const known = scenarios.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new UnknownScenario(unknown, known)
  return scenarios.filter(({ name }) => names.includes(name))
}

export class UnknownScenario extends Error {
  constructor(name: string, known: readonly string[]) {
    super(`There is no scenario "${name}". There are: ${known.join(', ')}`)
  }
}
