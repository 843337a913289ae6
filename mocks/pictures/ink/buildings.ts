import type { Chance } from './chance'
import { type Box, boxes, each, poly, repeat, shape, trim } from './marks'

export interface HouseTones {
  readonly wall: string
  readonly roof: string
  readonly window: string
  /** The wall that turns away from the light. */
  readonly side: string
}

const windowGrid = (x: number, y: number, w: number, h: number, across: number, down: number): Box[] => {
  const [stepX, stepY] = [w / across, h / down]
  return each(across * down, (index): Box => {
    const [column, row] = [index % across, Math.floor(index / across)]
    return [
      x + (column + 0.28) * stepX,
      y + (row + 0.24) * stepY,
      Math.round(stepX * 0.44),
      Math.round(stepY * 0.52),
    ]
  })
}

/** A house seen a little from its right corner: lit front, shaded side, hipped roof. Its foot is at `base`. */
export const house = (x: number, base: number, w: number, h: number, tones: HouseTones): string => {
  const turn = w * 0.26
  const roof = h * 0.22
  const top = base - h
  const rows = Math.max(1, Math.round(h / (w * 0.55)))
  return [
    boxes([[x, top, w - turn, h]], tones.wall),
    boxes([[x + w - turn, top, turn, h]], tones.side),
    poly(
      [
        [x - w * 0.05, top],
        [x + w * 0.16, top - roof],
        [x + w * 0.78, top - roof],
        [x + w * 1.04, top],
      ],
      tones.roof,
    ),
    boxes(windowGrid(x, top + h * 0.06, w - turn, h * 0.9, 2, rows), tones.window),
  ].join('')
}

/** A flat-roofed block with a regular front of windows. */
export const block = (
  x: number,
  base: number,
  w: number,
  h: number,
  tones: HouseTones,
  across = 4,
): string => {
  const turn = w * 0.2
  const rows = Math.max(2, Math.round((h / w) * across * 0.7))
  return [
    boxes([[x, base - h, w - turn, h]], tones.wall),
    boxes([[x + w - turn, base - h, turn, h]], tones.side),
    boxes([[x - 6, base - h - 14, w + 12, 18]], tones.roof),
    boxes(windowGrid(x, base - h + 10, w - turn, h - 20, across, rows), tones.window),
  ].join('')
}

/** One block of a skyline: left edge, width, height above the base. */
export type Tower = readonly [x: number, width: number, height: number]

/** Towers side by side from `left` to `right`, tallest around `peak`. */
export const towers = (
  chance: Chance,
  left: number,
  right: number,
  low: number,
  high: number,
  peak: number,
): Tower[] => {
  const list: Tower[] = []
  for (let x = left; x < right; ) {
    const width = chance.between(46, 110)
    const nearPeak = Math.max(0, 1 - Math.abs(x + width / 2 - peak) / ((right - left) * 0.45))
    list.push([
      x,
      width,
      low + (high - low) * nearPeak ** 1.5 * chance.between(0.55, 1) + chance.between(0, low * 0.5),
    ])
    x += width + (chance.next() < 0.3 ? chance.between(4, 14) : 0)
  }
  return list
}

/** The towers as one dark shape, some with a mast, a stepped top or a slanting roof. */
export const skyline = (chance: Chance, list: readonly Tower[], base: number, fill: string): string =>
  shape(
    list
      .map(([x, w, h]) => {
        const top = trim(base - h)
        const kind = Math.floor(chance.next() * 5)
        const body = `M${trim(x)} ${base}V${top}h${trim(w)}V${base}z`
        if (kind === 0) return `${body}M${trim(x + w * 0.45)} ${top}v-54h6v54z`
        if (kind === 1) return `${body}M${trim(x + w * 0.2)} ${top}v-22h${trim(w * 0.55)}v22z`
        if (kind === 2) return `${body}M${trim(x)} ${top}l${trim(w)} -26v26z`
        return body
      })
      .join(''),
    fill,
  )

/** Path data of lit windows scattered over the towers. `share` of all windows are lit. */
export const litWindows = (
  chance: Chance,
  list: readonly Tower[],
  base: number,
  share: number,
  pitch = 22,
): string =>
  list
    .map(([x, w, h]) => {
      const across = Math.max(1, Math.floor((w - 10) / pitch))
      const down = Math.max(0, Math.floor((h - 24) / (pitch * 1.3)))
      return repeat(across * down, (index) => {
        if (chance.next() > share) return ''
        const [column, row] = [index % across, Math.floor(index / across)]
        return `M${Math.round(x + 8 + column * pitch)} ${Math.round(base - h + 14 + row * pitch * 1.3)}h${Math.round(pitch * 0.45)}v${Math.round(pitch * 0.6)}h-${Math.round(pitch * 0.45)}z`
      })
    })
    .join('')
