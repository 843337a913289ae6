import { boxes, placed, stroke, trim } from './marks'

/** A ship-to-shore crane with its boom to the right; its feet stand at `y`. */
export const gantry = (
  x: number,
  y: number,
  height: number,
  colour: string,
  weight = height * 0.022,
): string => {
  const h = height
  const line = (list: readonly (readonly [number, number])[]) =>
    `M${list.map(([a, b]) => `${trim(a * h)} ${trim(-b * h)}`).join('L')}`
  const legs = [
    line([
      [0, 0],
      [0.05, 0.62],
    ]),
    line([
      [0.34, 0],
      [0.3, 0.62],
    ]),
    line([
      [0.02, 0.26],
      [0.32, 0.26],
    ]),
  ].join('')
  const frame = [
    line([
      [0.05, 0.62],
      [0.12, 1],
    ]),
    line([
      [0.3, 0.62],
      [0.12, 1],
    ]),
    line([
      [0.02, 0.26],
      [0.31, 0.6],
    ]),
  ].join('')
  const stays = [
    line([
      [0.12, 1],
      [0.92, 0.66],
    ]),
    line([
      [0.12, 1],
      [0.55, 0.66],
    ]),
    line([
      [0.12, 1],
      [-0.2, 0.64],
    ]),
  ].join('')
  return placed(
    x,
    y,
    stroke(legs, colour, weight * 1.5) +
      stroke(frame, colour, weight) +
      stroke(stays, colour, weight * 0.45) +
      boxes(
        [
          [-0.24 * h, -0.665 * h, 1.2 * h, 0.045 * h],
          [-0.2 * h, -0.75 * h, 0.17 * h, 0.1 * h],
          [0.55 * h, -0.62 * h, 0.06 * h, 0.06 * h],
        ],
        colour,
      ),
  )
}
