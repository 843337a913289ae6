import { contrast } from './contrast.ts'
import type { Colours, themesOf } from './themes.ts'

/** A colour on light paper, and the one that takes its place on dark. */
export interface ColourPair {
  light: string
  dark: string
}

export interface SiteColours {
  accent?: ColourPair | undefined
  /** By the slug of the section. */
  sections?: Record<string, ColourPair> | undefined
}

type Themes = ReturnType<typeof themesOf>

const least = 4.5

/** Grounds on which an accent is text. */
const grounds = { paper: 'the paper', 'paper-shade': 'the shaded paper', mark: 'marked words' }

const places: [keyof ColourPair, keyof Themes][] = [
  ['light', 'light'],
  ['light', 'sepia'],
  ['dark', 'dark'],
]

const faintOn = (colour: string, theme: Colours) => {
  const pairs = Object.entries(grounds).map(([ground, words]) => ({ ground: theme[ground] ?? '', words }))
  const all = [...pairs, { ground: theme['accent-ink'] ?? '', words: 'the ink of buttons' }]
  return all
    .map(({ ground, words }) => ({ ground, words, ratio: contrast(colour, ground) }))
    .filter(({ ratio }) => ratio < least)
}

/** Rounded down: 4.49 must not read as the 4.5 that it is not. */
const written = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1)

const problemsOf = (field: string, pair: ColourPair, themes: Themes) =>
  places.flatMap(([side, theme]) =>
    faintOn(pair[side], themes[theme]).map(
      ({ ground, words, ratio }) =>
        `${field}.${side}: ${pair[side]} and ${words} (${ground}, ${theme}) have a contrast of ${written(ratio)}:1; it takes ${least}:1 to be read`,
    ),
  )

const named = ({ accent, sections = {} }: SiteColours): [string, ColourPair][] => [
  ...(accent ? ([['site.colours.accent', accent]] as [string, ColourPair][]) : []),
  ...Object.entries(sections).map(([slug, pair]): [string, ColourPair] => [
    `site.colours.sections.${slug}`,
    pair,
  ]),
]

/** What can't be read in these colours, a line for each; none: all can. */
export const colourProblems = (colours: SiteColours, themes: Themes): string[] =>
  named(colours).flatMap(([field, pair]) => problemsOf(field, pair, themes))

const accentRule = (selector: string, { light, dark }: ColourPair) =>
  `${selector} {\n  --accent: light-dark(${light}, ${dark});\n}\n`

/** Rules that follow the tokens. A section's colour is that of every link to it. */
export const colourRules = ({ accent, sections = {} }: SiteColours): string =>
  [
    accent ? accentRule(":root,\n:root[data-theme='sepia']", accent) : '',
    ...Object.entries(sections).map(([slug, pair]) =>
      accentRule(`a[href$='/category/${encodeURIComponent(slug).replaceAll("'", '%27')}']`, pair),
    ),
  ].join('\n')
