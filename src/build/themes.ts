/** Colours of a theme by the name of their token, without the dashes. */
export type Colours = Record<string, string>

const rulesOf = (tokens: string, selector: string) =>
  tokens
    .split(`${selector} {`)
    .slice(1)
    .map((rule) => rule.split('\n}')[0] ?? '')

const declarations = (rule: string) =>
  [...rule.matchAll(/--([\w-]+):\s*((?:light-dark\([^)]+\)|#[0-9a-f]{3,8}));/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )

const side = (value: string, index: 0 | 1) =>
  value.startsWith('light-dark') ? (value.match(/#[0-9a-f]+/g)?.[index] ?? value) : value

/** The colours of every theme, as src/styles/tokens.css sets them. */
export const themesOf = (tokens: string) => {
  const usual = declarations(rulesOf(tokens, ':root')[0] ?? '')
  const inScheme = (index: 0 | 1): Colours =>
    Object.fromEntries(usual.map(([name, value]) => [name, side(value, index)]))
  const sepia = rulesOf(tokens, ":root[data-theme='sepia']").find((rule) => rule.includes('--paper')) ?? ''
  const own: Colours = Object.fromEntries(declarations(sepia))
  return { light: inScheme(0), dark: inScheme(1), sepia: { ...inScheme(0), ...own } }
}
