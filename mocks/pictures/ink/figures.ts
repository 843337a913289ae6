import { oval, type Point, placed, shape, stroke, trim } from './marks'
import { ink, shade, vermilion } from './palette'
import type { Limb, Pose } from './poses'

/** The usual complexion of the people of Port Ellery in a scene. */
export const skin = shade(vermilion, 0.74)

/** What somebody wears: the colours, and how far a skirt or robe reaches down, in hundredths of the height. */
export interface Dress {
  readonly skin: string
  readonly top: string
  readonly legs: string
  readonly skirt?: number
  readonly hat?: string
}

const arm = ([a, b, c]: Limb, sleeve: string, skinColour: string) =>
  stroke(`M${a}L${b}`, sleeve, 5.7) + stroke(`M${b}L${c}`, skinColour, 4.3)

const shoe = ([x, y]: Point) => `M${trim(x - 3)} ${trim(y - 2)}h4l6 3.4q0 1.4 -2 1.4h-8z`

const bothLegs = ([[a, b, c], [d, e, f]]: Pose['legs'], thigh: string, shin: string, shoes: string) =>
  stroke(`M${a}L${b}M${d}L${e}`, thigh, 8.4) +
  stroke(`M${b}L${c}M${e}L${f}`, shin, 6.4) +
  shape(shoe(c) + shoe(f), shoes)

const torso = ({ neck: [nx, ny], hip: [hx, hy] }: Pose, colour: string) =>
  shape(
    `M${nx - 3} ${ny - 1}Q${nx - 9} ${ny} ${nx - 9.5} ${ny + 5}Q${hx - 6.5} ${hy - 15} ${hx - 7} ${hy + 3}H${hx + 7}Q${hx + 7} ${hy - 15} ${nx + 9.5} ${ny + 5}Q${nx + 8} ${ny} ${nx + 3} ${ny - 1}z`,
    colour,
  )

const skirt = ({ hip: [x, y], legs: [far, near] }: Pose, length: number, colour: string) => {
  const left = Math.min(far[2][0], near[2][0]) * 0.7 - 7
  const right = Math.max(far[2][0], near[2][0]) * 0.7 + 8
  return shape(
    `M${x - 6} ${y - 10}Q${x - 9} ${y + 8} ${trim(left)} ${trim(y + length)}Q${x} ${trim(y + length + 3)} ${trim(right)} ${trim(y + length)}Q${x + 9} ${y + 6} ${x + 6} ${y - 10}z`,
    colour,
  )
}

const cap = (x: number, y: number, colour: string) =>
  shape(
    `M${trim(x - 6.4)} ${trim(y - 0.6)}Q${trim(x - 6.6)} ${trim(y - 9)} ${trim(x + 0.6)} ${trim(y - 8.6)}Q${trim(x + 6.6)} ${trim(y - 7.6)} ${trim(x + 6)} ${trim(y - 2)}z`,
    colour,
  )

// Hair from the brow to the nape, which tells the front of a head from its back
const hair = (x: number, y: number) =>
  shape(
    `M${trim(x - 3.6)} ${trim(y + 4.4)}q-4.2 -4 -2.2 -8.6t7 -4q4.4 1 4.4 4.6q-3.4 -1.6 -5.8 0.4q-0.6 4 -3.4 7.6z`,
    ink,
  )

const bun = (x: number, y: number) => oval(x - 6.2, y - 2.6, 2.9, 2.9, ink)

const head = ({ head: [x, y], neck: [nx, ny] }: Pose, { skin, top, hat, skirt }: Dress) => {
  const skull = stroke(`M${nx} ${ny}L${x} ${y + 3}`, skin, 5.4) + oval(x, y, 5.4, 6.9, skin, 8)
  if (hat !== undefined) return skull + cap(x, y, hat)
  if (skin === top) return skull
  return skull + hair(x, y) + (skirt === undefined ? '' : bun(x, y))
}

/** A figure whose feet stand at the place. `height` in pixels; negative to face left. */
export const figure = (x: number, y: number, height: number, pose: Pose, dress: Dress): string => {
  const { top, legs, skin } = dress
  const robe = dress.skirt === undefined ? '' : skirt(pose, dress.skirt, legs)
  const shin = dress.skirt === undefined ? legs : skin
  const marks = [
    arm(pose.arms[0], top, skin),
    bothLegs(pose.legs, legs, shin, skin),
    head(pose, dress),
    torso(pose, top),
    robe,
    arm(pose.arms[1], top, skin),
  ]
  const size = Math.abs(height) / 100
  return placed(x, y, marks.join(''), [trimScale(height < 0 ? -size : size), trimScale(size)])
}

const trimScale = (value: number) => Math.round(value * 1000) / 1000

/** Everything in one ink: a figure against the light. */
export const silhouette = (colour: string, skirtLength?: number): Dress =>
  skirtLength === undefined
    ? { skin: colour, top: colour, legs: colour }
    : { skin: colour, top: colour, legs: colour, skirt: skirtLength }
