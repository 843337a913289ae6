import type { Chance } from './chance'
import { fade } from './cuts'
import { box, each, type Point, shape, soft, trim } from './marks'

/** A sky down to `bottom` with a second tone that rises from the horizon as a halftone. */
export const heaven = (bottom: number, colour: string, glow: string, reach = 420): string =>
  box(0, 0, 1800, bottom, colour) + fade({ top: bottom - reach, bottom, from: 2, to: 19 }, glow)

/** A line of hills across the sheet: rolling by `swell` pixels around `y`, filled down to `bottom`. */
export const hills = (
  chance: Chance,
  y: number,
  swell: number,
  fill: string,
  bottom = 1200,
  steps = 9,
): string => {
  const crest = each(
    steps + 3,
    (index): Point => [(index - 1) * (1800 / steps), y + chance.between(-swell, swell)],
  )
  return shape(`${soft(crest)}V${bottom}H-200z`, fill)
}

/** A bank of cloud: a flat foot and a billowing top, `width` wide with its foot at `y`. */
export const cloud = (chance: Chance, x: number, y: number, width: number, fill: string): string => {
  const parts = each(5, (index) => width * chance.between(0.14, 0.26) * (index === 2 ? 1.25 : 1))
  const total = parts.reduce((sum, part) => sum + part, 0)
  const humps = parts.map((part, index) => {
    const rise = index < 2 ? -part * 0.35 : index > 2 ? part * 0.35 : 0
    return `a${trim(part * 0.55)} ${trim(part * 0.5)} 0 0 1 ${trim((part * width) / total)} ${trim(rise)}`
  })
  return shape(`M${trim(x - width / 2)} ${trim(y)}${humps.join('')}L${trim(x + width / 2)} ${trim(y)}z`, fill)
}

/** Long thin streaks of cloud, each [x, y, length]. */
export const streaks = (
  list: readonly (readonly [x: number, y: number, length: number])[],
  fill: string,
): string => {
  const one = ([x, y, length]: readonly [number, number, number]) =>
    `M${x} ${y}q${trim(length * 0.3)} -16 ${trim(length * 0.55)} -6t${trim(length * 0.45)} 4q${trim(-length * 0.3)} 16 ${trim(-length * 0.6)} 10t${trim(-length * 0.4)} -8z`
  return shape(list.map(one).join(''), fill)
}

/** Gulls far off, each [x, y, span]. */
export const gulls = (
  list: readonly (readonly [x: number, y: number, span: number])[],
  colour: string,
): string => {
  const one = ([x, y, span]: readonly [number, number, number]) => {
    const [half, up, back] = [span / 2, span * 0.28, span * 0.1].map(trim)
    return `M${trim(x - span / 2)} ${y}q${trim(span * 0.3)} -${up} ${half} ${back}q${trim(span * 0.2)} -${trim(span * 0.38)} ${half} -${back}q-${trim(span * 0.3)} -${trim(span * 0.1)} -${half} ${trim(span * 0.2)}q-${trim(span * 0.2)} -${trim(span * 0.24)} -${half} -${trim(span * 0.1)}z`
  }
  return shape(list.map(one).join(''), colour)
}
