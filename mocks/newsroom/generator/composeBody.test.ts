import { expect, test } from 'vitest'
import { composeBody } from './composeBody'
import { createDice } from './dice'
import type { Scenario } from './scenario'

const sentence = `A ${'word '.repeat(140).trim()}`

const bodies = (body: string) => {
  const scenario: Scenario = {
    name: 'x',
    headlines: [],
    excerpts: [],
    facts: () => ({}),
    body,
    tags: [],
    pictures: [],
  }
  return Array.from({ length: 80 }, (_, seed) => composeBody(scenario, {}, createDice(seed)))
}

test('joins the lines of a paragraph, and keeps those of lists, tables and directives apart', () => {
  const [body] = bodies(
    `${sentence}\nrun on\n\n- one\n- two\n  goes on\n\n:::table T\n| a | b |\n|---|---|\n:::`,
  )
  expect(body).toBe(`${sentence} run on\n\n- one\n- two goes on\n\n:::table T\n| a | b |\n|---|---|\n:::`)
})

test('a variant stands in for the block before it', () => {
  const drawn = new Set(bodies(`${sentence}\n\nFirst\n\n/ Second`).map((body) => body.split('\n\n')[1]))
  expect(drawn).toEqual(new Set(['First', 'Second']))
})

test('an optional block is left out of some bodies', () => {
  const lengths = new Set(bodies(`${sentence}\n\n? maybe`).map((body) => body.split('\n\n').length))
  expect(lengths).toEqual(new Set([1, 2]))
})

test('a list stays or goes with the line that leads into it', () => {
  for (const body of bodies(`${sentence}\n\n? What it takes:\n\n? - a pump`)) {
    expect(body.includes('- a pump')).toBe(body.includes('What it takes:'))
  }
})

test('a heading never stands over nothing', () => {
  for (const body of bodies(`${sentence}\n\n? ## Costs\n\n? They are high.\n\n? ## Dates\n\nNone.`)) {
    expect(body).not.toMatch(/## [^\n]+\n\n##|## [^\n]+$/)
  }
})

test('a body that would fall short takes in what is optional', () => {
  for (const body of bodies(`too short\n\n? ${sentence}`)) expect(body.length).toBeGreaterThan(500)
})
