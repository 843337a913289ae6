import { createChance } from './chance'
import { repeat, trim } from './marks'
import { ink, paper } from './palette'

const lines = (id: string, colour: string, gap: number, weight: number, turn: number) =>
  `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="M-1 ${gap / 2}H${gap + 1}" stroke="${colour}" stroke-width="${weight}"/></pattern>`

const grain = () => {
  const chance = createChance('grain')
  const speck = () =>
    `M${trim(chance.between(0, 316))} ${trim(chance.between(0, 316))}h${trim(chance.between(1.5, 3.5))}l-1 ${trim(chance.between(1.5, 3))}z`
  return `<pattern id="grain" width="320" height="320" patternUnits="userSpaceOnUse"><path fill="${paper}" d="${repeat(64, speck)}"/></pattern>`
}

/** The hatchings, screens and the paper grain, by id. A fill of `url(#id)` brings its own definition along. */
const screens: Readonly<Record<string, string>> = {
  hatch: lines('hatch', ink, 16, 5, -52),
  level: lines('level', ink, 15, 4, 0),
  grain: grain(),
}

/** Screens to fill a shape with: slanting hatching, level hatching, the grain of the paper. */
export const screen = {
  hatch: 'url(#hatch)',
  level: 'url(#level)',
  grain: 'url(#grain)',
} as const

/** The definitions that these marks refer to. */
export const definitionsFor = (marks: string): string => {
  const used = Object.entries(screens).filter(([id]) => marks.includes(`url(#${id})`))
  return used.length === 0 ? '' : `<defs>${used.map(([, pattern]) => pattern).join('')}</defs>`
}
