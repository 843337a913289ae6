import type { Chance } from './chance'
import { each, type Point, pebble, placed, repeat, shape, trim } from './marks'

const frond = (angle: number, length: number) => {
  const turn = (angle * Math.PI) / 180
  const tip: Point = [Math.cos(turn) * length, Math.sin(turn) * length + length * 0.42]
  const lift = -length * 0.42
  const c: Point = [tip[0] * 0.55, tip[1] * 0.35 + lift]
  return `M0 0Q${trim(c[0])} ${trim(c[1])} ${trim(tip[0])} ${trim(tip[1])}Q${trim(c[0] * 0.96)} ${trim(c[1] + length * 0.3)} 0 0z`
}

/** A coconut palm whose foot stands at the place; `lean` is how far the crown hangs over, in pixels. */
export const palm = (
  x: number,
  y: number,
  height: number,
  lean: number,
  trunk: string,
  leaves: string,
  lit = leaves,
): string => {
  const w = height * 0.028
  const stem = `M${-w} 0Q${trim(-w * 0.5 + lean * 0.1)} ${trim(-height * 0.55)} ${trim(lean - w * 0.5)} ${-height}h${trim(w)}Q${trim(w + lean * 0.2)} ${trim(-height * 0.5)} ${trim(w * 1.3)} 0z`
  const reach = height * 0.46
  const dark = [-200, -172, -142, -8, 20, 48, -238].map((angle) => frond(angle, reach)).join('')
  const light = [-118, -90, -62, -34].map((angle) => frond(angle, reach * 0.86)).join('')
  return placed(x, y, shape(stem, trunk) + placed(lean, -height, shape(dark, leaves) + shape(light, lit)))
}

/** A round-headed tree whose foot stands at the place, with its lit side towards the left. */
export const tree = (
  chance: Chance,
  x: number,
  y: number,
  height: number,
  dark: string,
  lit: string,
): string => {
  const crown = (scale: number) =>
    pebble(
      each(9, (index): Point => {
        const turn = (index / 9) * 2 * Math.PI
        const r = height * scale * chance.between(0.85, 1.2)
        return [Math.cos(turn) * r * 1.1, Math.sin(turn) * r * 0.85]
      }),
    )
  const w = height * 0.035
  const trunk = `M${trim(-w)} 0q${trim(w * 0.6)} ${trim(-height * 0.3)} ${trim(-w * 0.3)} ${trim(-height * 0.6)}h${trim(w * 2)}q${trim(-w * 0.4)} ${trim(height * 0.3)} ${trim(w * 1.2)} ${trim(height * 0.6)}z`
  return placed(
    x,
    y,
    shape(trunk, dark) +
      placed(0, -height * 0.66, shape(crown(0.36), dark)) +
      placed(-height * 0.09, -height * 0.72, shape(crown(0.24), lit)),
  )
}

/** Path data of grass blades or reeds along the ground from `left` to `right`, up to `height` tall. */
export const blades = (
  chance: Chance,
  left: number,
  right: number,
  y: number,
  height: number,
  count: number,
): string =>
  repeat(count, () => {
    const tall = height * chance.between(0.45, 1)
    const bend = Math.round(tall * chance.between(-0.3, 0.35))
    const [up, w] = [Math.round(tall), Math.round(4 + height * 0.02)]
    const half = Math.round(tall * 0.55)
    return `M${Math.round(chance.between(left, right))} ${y}q${Math.round(bend * 0.1)} -${half} ${bend} -${up}q${w - Math.round(bend * 0.5)} ${half} ${w - bend} ${up}z`
  })
