import { createChance } from './chance'
import { repeat, trim } from './marks'
import { ink, paper } from './palette'

const lines = (id: string, colour: string, gap: number, weight: number, turn: number) =>
  `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="M-1 ${gap / 2}H${gap + 1}" stroke="${colour}" stroke-width="${weight}"/></pattern>`

const dots = (id: string, colour: string, gap: number, radius: number) =>
  `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><circle cx="${gap / 2}" cy="${gap / 2}" r="${radius}" fill="${colour}"/></pattern>`

const grain = () => {
  const chance = createChance('grain')
  const speck = () =>
    `M${trim(chance.between(0, 316))} ${trim(chance.between(0, 316))}h${trim(chance.between(1.5, 3.5))}l-1 ${trim(chance.between(1.5, 3))}z`
  return `<pattern id="grain" width="320" height="320" patternUnits="userSpaceOnUse"><path fill="${paper}" d="${repeat(64, speck)}"/></pattern>`
}

/** The hatchings, screens and the paper grain, by id. A fill of `url(#id)` brings its own definition along. */
const screens: Readonly<Record<string, string>> = {
  hatch: lines('hatch', ink, 16, 5, -52),
  'hatch-light': lines('hatch-light', paper, 16, 4, -52),
  level: lines('level', ink, 15, 4, 0),
  'level-light': lines('level-light', paper, 15, 4, 0),
  dots: dots('dots', ink, 15, 4.2),
  'dots-light': dots('dots-light', paper, 15, 4.2),
  grain: grain(),
}

/** Cross-line and dot screens to fill a shape with: dark ones in ink, `-light` ones as if cut out of the ink. */
export const screen = {
  hatch: 'url(#hatch)',
  hatchLight: 'url(#hatch-light)',
  level: 'url(#level)',
  levelLight: 'url(#level-light)',
  dots: 'url(#dots)',
  dotsLight: 'url(#dots-light)',
  grain: 'url(#grain)',
} as const

/** The definitions that these marks refer to. */
export const definitionsFor = (marks: string): string => {
  const used = Object.entries(screens).filter(([id]) => marks.includes(`url(#${id})`))
  return used.length === 0 ? '' : `<defs>${used.map(([, pattern]) => pattern).join('')}</defs>`
}
