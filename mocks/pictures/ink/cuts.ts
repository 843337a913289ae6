import type { Chance } from './chance'
import { repeat, shape, trim } from './marks'

/** Path data of one cut of the gouge: pointed at both ends, `length` long, `depth` thick in the middle. */
export const cut = (x: number, y: number, length: number, depth: number): string =>
  `M${Math.round(x - length / 2)} ${Math.round(y)}q${Math.round(length / 2)} ${Math.round(-depth)} ${Math.round(length)} 0 ${Math.round(-length / 2)} ${Math.round(depth)} ${Math.round(-length)} 0z`

interface Area {
  left?: number
  right?: number
  top: number
  bottom: number
}

/** Level cuts over an area that grow towards its lower edge: waves, furrows, a floor. */
export const cuts = (chance: Chance, area: Area, count: number, colour: string, size = 1): string => {
  const { left = 0, right = 1800, top, bottom } = area
  const one = () => {
    const near = chance.next() ** 1.3
    const y = top + (bottom - top) * near
    return cut(chance.between(left, right), y, size * (26 + 150 * near), size * (5 + 15 * near))
  }
  return shape(repeat(count, one), colour)
}

/** The path of light on water below a sun or a lamp: cuts that spread as they come nearer. */
export const glitter = (
  chance: Chance,
  x: number,
  top: number,
  bottom: number,
  spread: number,
  colour: string,
): string => {
  const rows = Math.round((bottom - top) / 22)
  const one = (index: number) => {
    const near = index / rows
    const reach = spread * (0.35 + near)
    const length = chance.between(0.4, 1) * reach
    return cut(x + chance.between(-0.3, 0.3) * reach, top + index * 22 + 8, length, 9 + 9 * near)
  }
  return shape(repeat(rows, one), colour)
}

/** Wedges of light around a centre, between two radii, cut as on a woodcut sun. */
export const rays = (
  x: number,
  y: number,
  from: number,
  to: number,
  count: number,
  colour: string,
): string => {
  const wedge = (index: number) => {
    const angle = (index / count) * 2 * Math.PI
    const half = (Math.PI / count) * 0.42
    const point = (radius: number, turn: number) =>
      `${trim(x + radius * Math.cos(turn))} ${trim(y + radius * Math.sin(turn))}`
    return `M${point(from, angle)}L${point(to, angle - half)} ${point(to, angle + half)}z`
  }
  return shape(repeat(count, wedge), colour)
}

interface Fade extends Area {
  /** Dot diameters at the upper and the lower edge, in pixels. */
  from: number
  to: number
}

/** A halftone that swells or thins out from top to bottom: rows of dots as dashed lines, in bands of equal dots. */
export const fade = (area: Fade, colour: string, pitch = 20): string => {
  const { left = 0, right = 1800, top, bottom, from, to } = area
  const step = Math.round(pitch * 0.62)
  const rows = Math.floor((bottom - top) / step)
  const bands = Math.min(rows, 16)
  const row = (index: number) => `M${left + (index % 2) * (pitch / 2)} ${top + index * step}H${right}`
  const band = (index: number) => {
    const first = Math.round((index * rows) / bands)
    const last = Math.round(((index + 1) * rows) / bands)
    const size = trim(from + ((to - from) * index) / Math.max(1, bands - 1))
    return `<path d="${repeat(last - first, (offset) => row(first + offset))}" stroke-width="${size}"/>`
  }
  return `<g stroke="${colour}" stroke-dasharray="0 ${pitch}">${repeat(bands, band)}</g>`
}

/** Rain, grass or straw: slanting strokes over an area. `lean` is the sideways way per length. */
export const slants = (chance: Chance, area: Area, count: number, length: number, lean: number): string => {
  const { left = 0, right = 1800, top, bottom } = area
  return repeat(count, () => {
    const long = length * chance.between(0.5, 1)
    return `M${trim(chance.between(left, right))} ${trim(chance.between(top, bottom))}l${trim(lean * long)} ${trim(-long)}`
  })
}
