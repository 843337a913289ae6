import type { Chance } from '../../ink/chance'
import { fade, rays } from '../../ink/cuts'
import { figure } from '../../ink/figures'
import { hills } from '../../ink/landscape'
import { box, disc, each, oval, type Point, placed, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

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
    oval(1400, 1090, 190, 26, shade(vermilion, 0.72)),
    placed(
      1390,
      960,
      shape(
        'M-40 -60Q-160 -80 -190 -200Q-120 -136 -30 -126H30Q120 -136 190 -200Q160 -80 40 -60L62 -20Q30 60 28 110Q0 140 -28 110Q-30 60 -62 -20z',
        paper,
      ) +
        shape(
          'M30 -126Q120 -136 190 -200Q160 -80 40 -60L62 -20Q30 60 28 110Q10 130 0 130L10 -126z',
          screen.hatch,
        ) +
        shape(
          'M-44 -20q14 -34 36 -4q-10 30 -36 4zM44 -20q-14 -34 -36 -4q10 30 36 4zM-12 84q6 -30 10 0zM4 84q4 -30 10 0z',
          ink,
        ),
      1,
      -7,
    ),
  ].join('')

export const droughtField: Scene = scene(900, 620, draw)
