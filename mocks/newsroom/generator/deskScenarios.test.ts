import { expect, test } from 'vitest'
import { composeBody } from './composeBody'
import { deskScenarios } from './deskScenarios'
import { createDice, mixSeed } from './dice'
import { fillText } from './fillText'

const all = Object.entries(deskScenarios).flatMap(([desk, scenarios]) =>
  scenarios.map((scenario) => ({ desk, name: scenario.name, scenario })),
)

/** Marks of the machine: an open slot or choice, a doubled word or space, a bare directive, a fact that is none. */
const slips = /[{}|<>]|\b(\w+) \1\b|[^\n] {2}|\b(?:undefined|NaN|null|Infinity)\b|\.\.|,,|,\.|\s[,.;:?!](?!:)/

const withoutTables = (text: string) =>
  text.replace(/^[|>].*$/gm, '').replace(/\b(?:had had|that that)\b/g, '')

test.each(all)('$desk, $name: fills without a slip for 200 seeds', ({ scenario }) => {
  for (let seed = 0; seed < 200; seed += 1) {
    const dice = createDice(mixSeed(seed, 99))
    const facts = scenario.facts(dice)
    const captions = scenario.pictures.map(([, caption]) => caption)
    for (const text of [...scenario.headlines, ...scenario.excerpts, ...captions]) {
      const filled = fillText(text, facts, dice)
      expect(filled).not.toMatch(slips)
      expect(filled).toMatch(/^[“‘\p{Lu}\p{N}]/u)
    }
    expect(withoutTables(composeBody(scenario, facts, dice))).not.toMatch(slips)
  }
})

test.each(all)('$desk, $name: offers 3 to 5 headlines and 2 to 4 excerpts', ({ scenario }) => {
  expect(scenario.headlines.length).toBeGreaterThanOrEqual(3)
  expect(scenario.headlines.length).toBeLessThanOrEqual(5)
  expect(scenario.excerpts.length).toBeGreaterThanOrEqual(2)
  expect(scenario.excerpts.length).toBeLessThanOrEqual(4)
})

test.each(all)('$desk, $name: closes every directive that it opens', ({ scenario }) => {
  const lines = scenario.body.split('\n').map((line) => line.replace(/^[?/] /, ''))
  const opened = lines.filter((line) => /^:::\w/.test(line)).length
  expect(lines.filter((line) => line === ':::').length).toBe(opened)
})

test('every kind of story has a name of its own', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})
