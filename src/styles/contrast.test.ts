import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast } from '../build/contrast'
import { type Colours, themesOf } from '../build/themes'

const themes: Record<string, Colours> = themesOf(readFileSync('src/styles/tokens.css', 'utf8'))
const names = Object.keys(themes.light ?? {})

const papers = ['paper', 'paper-shade']
/** Lines and signs, which need 3:1 at most, and are no text. */
const drawn = ['rule', 'rule-strong', 'focus']
const others = [
  ['ink', 'mark'],
  ['accent', 'mark'],
  ['accent-ink', 'accent'],
  ['paper', 'ink'],
  ['paper', 'rule-strong'],
]
const texts = names.filter((name) => ![...papers, ...drawn, 'mark', 'accent-ink'].includes(name))
const pairs = [...texts.flatMap((text) => papers.map((paper) => [text, paper])), ...others]

test.each(Object.keys(themes))('every text can be read on every ground: %s', (theme) => {
  const colours = themes[theme] ?? {}
  const measured = pairs.map(([text = '', ground = '']) => ({
    pair: `${text} on ${ground}`,
    ratio: contrast(colours[text] ?? '', colours[ground] ?? ''),
  }))
  expect(measured.length).toBeGreaterThan(12)
  expect(measured.filter(({ ratio }) => !(ratio >= 4.5))).toEqual([])
})
test.each(Object.keys(themes))('the focus is seen: %s', (theme) => {
  const { focus = '', paper = '', 'paper-shade': shade = '' } = themes[theme] ?? {}
  expect(Math.min(contrast(focus, paper), contrast(focus, shade))).toBeGreaterThanOrEqual(3)
})
test('sepia has a colour of its own for everything', () => {
  const { light = {}, sepia = {} } = themes
  expect(names.filter((name) => sepia[name] === light[name])).toEqual([])
})
test('the browser’s frame has the colour of the paper', () => {
  const told = [readFileSync('index.html', 'utf8'), readFileSync('src/app/comfort/applyComfort.ts', 'utf8')]
  for (const file of told)
    for (const [theme, { paper = '' }] of Object.entries(themes))
      expect(file).toContain(`${theme}: '${paper}'`)
})
