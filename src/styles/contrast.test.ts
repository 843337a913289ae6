import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

type Colours = Record<string, string>

const ruleOf = (selector: string) =>
  tokens
    .split(`${selector} {`)
    .slice(1)
    .map((rule) => rule.split('\n}')[0] ?? '')

const declarations = (rule: string) =>
  [...rule.matchAll(/--([\w-]+):\s*((?:light-dark\([^)]+\)|#[0-9a-f]{3,8}));/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )

const side = (value: string, index: 0 | 1) => value.match(/#[0-9a-f]+/g)?.[index] ?? value

const usual = declarations(ruleOf(':root')[0] ?? '')
const inScheme = (index: 0 | 1): Colours =>
  Object.fromEntries(
    usual.map(([name, value]) => [name, side(value, value.startsWith('light-dark') ? index : 0)]),
  )
const sepia = declarations(ruleOf(":root[data-theme='sepia']").find((rule) => rule.includes('--paper')) ?? '')

const themes: Record<string, Colours> = {
  light: inScheme(0),
  dark: inScheme(1),
  sepia: { ...inScheme(0), ...Object.fromEntries(sepia) },
}

const channel = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** As WCAG 2 reckons it. */
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

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
const texts = usual
  .map(([name]) => name)
  .filter((name) => ![...papers, ...drawn, 'mark', 'accent-ink'].includes(name))
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
  expect(sepia.map(([name]) => name).sort()).toEqual(usual.map(([name]) => name).sort())
})
test('the browser’s frame has the colour of the paper', () => {
  const told = [readFileSync('index.html', 'utf8'), readFileSync('src/app/comfort/applyComfort.ts', 'utf8')]
  for (const file of told)
    for (const [theme, { paper = '' }] of Object.entries(themes))
      expect(file).toContain(`${theme}: '${paper}'`)
})
