import { type Box, box, boxes, boxesData, each, placed, poly, repeat, shape, stroke, trim } from './marks'

/** A long fishing boat with raised ends, seen from the side; the water or the sand touches it at `y`. */
export const pirogue = (
  x: number,
  y: number,
  length: number,
  hull: string,
  band: string,
  dark: string,
): string => {
  const l = length
  const body = `M0 ${trim(-l * 0.2)}Q${trim(l * 0.2)} ${trim(-l * 0.09)} ${trim(l * 0.5)} ${trim(-l * 0.09)}T${l} ${trim(-l * 0.23)}Q${trim(l * 0.93)} ${trim(-l * 0.02)} ${trim(l * 0.78)} ${trim(l * 0.02)}H${trim(l * 0.2)}Q${trim(l * 0.07)} ${trim(-l * 0.01)} 0 ${trim(-l * 0.2)}z`
  const strip = `M${trim(l * 0.02)} ${trim(-l * 0.145)}Q${trim(l * 0.2)} ${trim(-l * 0.045)} ${trim(l * 0.5)} ${trim(-l * 0.045)}T${trim(l * 0.977)} ${trim(-l * 0.16)}L${trim(l * 0.955)} ${trim(-l * 0.105)}Q${trim(l * 0.8)} ${trim(-l * 0.01)} ${trim(l * 0.5)} ${trim(-l * 0.01)}T${trim(l * 0.045)} ${trim(-l * 0.09)}z`
  const inside = `M${trim(l * 0.06)} ${trim(-l * 0.17)}Q${trim(l * 0.25)} ${trim(-l * 0.1)} ${trim(l * 0.5)} ${trim(-l * 0.1)}T${trim(l * 0.93)} ${trim(-l * 0.19)}Q${trim(l * 0.7)} ${trim(-l * 0.07)} ${trim(l * 0.5)} ${trim(-l * 0.07)}T${trim(l * 0.06)} ${trim(-l * 0.17)}z`
  return placed(x, y, shape(body, hull) + shape(strip, band) + shape(inside, dark))
}

/** A freighter from the side, bow to the right, with a superstructure aft and stacked boxes; waterline at `y`. */
export const freighter = (
  x: number,
  y: number,
  length: number,
  hull: string,
  upper: string,
  load: readonly string[],
): string => {
  const l = length
  const stacks = load.map((fill, row) => {
    const list = each(
      9,
      (index): Box => [
        l * (0.3 + index * 0.065),
        -l * (0.125 + 0.036 * ((index * 5 + row * 3) % 3)),
        l * 0.06,
        l * 0.035,
      ],
    )
    return boxes(
      list.filter((_, index) => index % load.length === row),
      fill,
    )
  })
  const windows = each(4, (index): Box => [l * (0.1 + index * 0.028), -l * 0.22, l * 0.017, l * 0.014])
  return placed(
    x,
    y,
    boxes(
      [
        [l * 0.08, -l * 0.25, l * 0.13, l * 0.18],
        [l * 0.13, -l * 0.31, l * 0.035, l * 0.07],
        [l * 0.045, -l * 0.2, l * 0.1, l * 0.12],
      ],
      upper,
    ) +
      boxes(windows, hull) +
      boxes([[l * 0.3, -l * 0.09, l * 0.58, l * 0.03]], upper) +
      stacks.join('') +
      poly(
        [
          [0, -l * 0.09],
          [l * 0.9, -l * 0.09],
          [l, -l * 0.13],
          [l * 0.94, l * 0.012],
          [l * 0.03, l * 0.012],
        ],
        hull,
      ),
  )
}

/** A passenger ferry from the side, bow to the right, with two rows of windows; waterline at `y`. */
export const ferry = (
  x: number,
  y: number,
  length: number,
  hull: string,
  cabin: string,
  window: string,
  accent: string,
): string => {
  const l = length
  const row = (height: number, from: number, count: number) =>
    boxesData(each(count, (index): Box => [l * (from + index * 0.062), -l * height, l * 0.04, l * 0.042]))
  return placed(
    x,
    y,
    boxes([[l * 0.3, -l * 0.37, l * 0.07, l * 0.12]], accent) +
      boxes([[l * 0.3, -l * 0.35, l * 0.07, l * 0.022]], hull) +
      stroke(`M${trim(l * 0.66)} ${trim(-l * 0.26)}V${trim(-l * 0.41)}`, hull, l * 0.01) +
      poly(
        [
          [l * 0.16, -l * 0.27],
          [l * 0.7, -l * 0.27],
          [l * 0.76, -l * 0.18],
          [l * 0.16, -l * 0.18],
        ],
        cabin,
      ) +
      poly(
        [
          [l * 0.07, -l * 0.18],
          [l * 0.86, -l * 0.18],
          [l * 0.9, -l * 0.07],
          [l * 0.07, -l * 0.07],
        ],
        cabin,
      ) +
      boxes(
        [
          [l * 0.12, -l * 0.285, l * 0.6, l * 0.016],
          [l * 0.04, -l * 0.185, l * 0.83, l * 0.014],
        ],
        accent,
      ) +
      shape(row(0.245, 0.2, 8) + row(0.15, 0.11, 11), window) +
      poly(
        [
          [0, -l * 0.09],
          [l, -l * 0.11],
          [l * 0.91, l * 0.015],
          [l * 0.05, l * 0.015],
        ],
        hull,
      ) +
      box(l * 0.02, -l * 0.052, l * 0.93, l * 0.014, accent),
  )
}

/** Path data of a railing: posts and two bars, from `x` to the right. */
export const railing = (x: number, y: number, length: number, height: number, posts: number): string =>
  `M${trim(x)} ${trim(y - height)}h${trim(length)}M${trim(x)} ${trim(y - height * 0.5)}h${trim(length)}${repeat(posts + 1, (index) => `M${trim(x + (length * index) / posts)} ${trim(y)}v${trim(-height)}`)}`
