import type { Chance } from '../../ink/chance'
import { fade, rays } from '../../ink/cuts'
import { figure, poses } from '../../ink/figures'
import { hills } from '../../ink/landscape'
import { box, disc, each, type Point, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const crackedGround = (chance: Chance) => {
  const rows = each(8, (row) => 640 + row * row * 9.2 + row * 10)
  const columns = (row: number) =>
    each(12, (column): Point => {
      const depth = ((rows[row] ?? 0) - 590) / 610
      return [
        900 + (column - 5.5) * (90 + depth * 420) + chance.between(-30, 30) * (0.5 + depth),
        (rows[row] ?? 0) + chance.between(-10, 10) * (0.5 + depth * 2),
      ]
    })
  const grid = rows.map((_, row) => columns(row))
  const corner = (row: number, column: number): Point => grid[row]?.[column] ?? [0, 0]
  const shrink = (points: readonly Point[]): Point[] => {
    const [cx, cy] = [points.reduce((s, p) => s + p[0], 0) / 4, points.reduce((s, p) => s + p[1], 0) / 4]
    return points.map(([x, y]) => [cx + (x - cx) * 0.93, cy + (y - cy) * 0.86])
  }
  const tiles = each(7 * 11, (index) => {
    const [row, column] = [Math.floor(index / 11), index % 11]
    return shrink([
      corner(row, column),
      corner(row, column + 1),
      corner(row + 1, column + 1),
      corner(row + 1, column),
    ])
  }).filter((tile) => tile.some(([x]) => x > 0 && x < 1800))
  return shape(
    tiles.map((tile) => `M${tile.map((p) => p.map((v) => Math.round(v)).join(' ')).join('L')}z`).join(''),
    tint(ochre, 0.75),
  )
}

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 640, tint(ochre, 0.32)),
    rays(1240, 260, 190, 760, 36, tint(vermilion, 0.3)),
    disc(1240, 260, 160, vermilion),
    fade({ top: 380, bottom: 630, from: 1, to: 15 }, tint(vermilion, 0.5)),
    hills(chance, 580, 22, shade(vermilion, 0.45), 700),
    box(0, 628, 1800, 572, shade(vermilion, 0.72)),
    crackedGround(chance),
    stroke(
      'M430 860Q440 700 420 560Q410 480 440 400M424 600Q360 520 300 490M420 560Q500 480 560 420M430 470Q390 400 380 330M330 505Q290 470 280 420M520 460Q580 440 620 450M440 400Q460 350 450 290',
      ink,
      20,
    ),
    shape('M430 850Q700 880 960 990Q700 960 400 880z', shade(vermilion, 0.72)),
    figure(980, 800, 190, poses.walk, {
      skin: ink,
      top: teal,
      legs: ink,
      skirt: 34,
    }),
    shape('M944 628q46 -20 88 4l-8 -26q-34 -24 -70 0z', ink),
    stroke('M1290 760q40 -60 110 -50q70 0 90 30M1310 740v60M1340 726v80M1430 720v84M1466 730v70', paper, 13),
    shape('M1250 742q14 -40 50 -34l20 30q-34 26 -70 4z', paper),
  ].join('')

export const droughtField: Scene = scene(900, 620, draw)
