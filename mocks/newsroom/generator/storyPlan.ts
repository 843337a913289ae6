import { deskScenarios } from './deskScenarios'
import { createDice, mixSeed } from './dice'
import type { Desk, Scenario } from './scenario'

/** Which kind of story stands at a place in the newsroom, and under which of its headlines. */
export interface StoryPlan {
  readonly desk: Desk
  readonly scenario: Scenario
  readonly headline: string
}

interface Kind {
  readonly desk: Desk
  readonly scenario: Scenario
}

const kinds: readonly Kind[] = Object.entries(deskScenarios).flatMap(([desk, scenarios]) =>
  scenarios.map((scenario) => ({ desk: desk as Desk, scenario })),
)

const orders = new Map<number, readonly number[]>()

/** Every kind of story once per round, each round in an order of its own. */
const orderOfRound = (round: number) => {
  const known = orders.get(round)
  if (known) return known
  const order = createDice(mixSeed(round, 7)).some([...kinds.keys()], kinds.length)
  orders.set(round, order)
  return order
}

/**
 * Turns the headlines of a kind by one from round to round, so that a headline meets its twin three rounds later
 * at the earliest.
 */
export const planStory = (number: number): StoryPlan => {
  const round = Math.floor(number / kinds.length)
  const at = orderOfRound(round)[number - round * kinds.length] ?? 0
  const kind = kinds[at]
  if (!kind) throw new Error('There are no kinds of story')
  const { headlines } = kind.scenario
  return { ...kind, headline: headlines[(round + at) % headlines.length] ?? '' }
}
