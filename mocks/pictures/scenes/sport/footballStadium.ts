import { type Camera, floor, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { fade, rays } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import {
  box,
  disc,
  each,
  oval,
  type Point,
  placed,
  repeat,
  shape,
  stamped,
  stroke,
  trim,
} from '../../ink/marks'
import { ink, leaf, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Pose, poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const pitch: Camera = { x: 900, y: 330, eye: 17, reach: 1150 }

const onPitch = (list: readonly Point[]) =>
  `M${list.map(([x, z]) => project(pitch, [x, 0, z]).map(trim).join(' ')).join('L')}`

// Touchlines, halfway line and penalty areas: metres across, metres away
const lines: readonly (readonly Point[])[] = [
  [
    [-46, 22],
    [-46, 60],
    [46, 60],
    [46, 22],
  ],
  [
    [0, 60],
    [0, 22],
  ],
  [
    [46, 50],
    [32, 50],
    [32, 30],
    [46, 30],
  ],
  [
    [-46, 50],
    [-32, 50],
    [-32, 30],
    [-46, 30],
  ],
]

const floodlight = (x: number, y: number, side: 1 | -1) =>
  placed(
    x,
    y,
    shape('M-110 -70L110 -110L120 30L-100 40z', ink) +
      repeat(8, (i) => disc(-72 + (i % 4) * 50, -46 - (i % 4) * 7 + (i > 3 ? 44 : 0), 18, '#fffaf0')) +
      stroke('M-6 30V340', ink, 22),
    [side, 1],
  )

const draw = (chance: Chance) => {
  const crowd = (count: number, colour: string) =>
    shape(
      repeat(count, () => {
        const [x, y] = [chance.between(0, 445), chance.between(400, 590)]
        return `M${Math.round(x)} ${Math.round(y)}a9 10 0 1 1 18 0v12h-18z`
      }),
      colour,
    )
  const player = (x: number, z: number, shirt: string, pose: Pose, side: 1 | -1) => {
    const [px, py] = project(pitch, [x, 0, z])
    const h = (1150 * 3.1) / z
    return (
      oval(px + h * 0.16, py, h * 0.34, h * 0.05, shade(leaf, 0.6)) +
      figure(px, py, h * side, pose, { skin, top: shirt, legs: paper })
    )
  }
  return [
    box(0, 0, 1800, 420, shade(teal, 0.66)),
    fade({ top: 60, bottom: 330, from: 2, to: 15 }, shade(teal, 0.4)),
    shape('M300 130L0 1000L1100 1000z', shade(teal, 0.5)),
    shape('M1500 130L1800 1000L700 1000z', shade(teal, 0.5)),
    shape('M0 380L260 330L1540 330L1800 380L1800 610L0 610z', shade(vermilion, 0.62)),
    shape('M0 330L280 270L1520 270L1800 330L1800 376L1520 330L280 330L0 376z', ink),
    stamped(
      'crowd',
      crowd(18, vermilion) + crowd(18, tint(ochre, 0.8)) + crowd(18, paper) + crowd(14, shade(teal, 0.1)),
      each(4, (i) => [i * 450, 0] as const),
    ),
    box(0, 600, 1800, 40, shade(teal, 0.6)),
    repeat(6, (i) => box(20 + i * 300, 606, 270, 28, [vermilion, teal, ochre][i % 3] ?? teal)),
    box(0, 640, 1800, 560, leaf),
    repeat(5, (i) => floor(pitch, 0, [-80, 80], [22 + i * 8.6, 26.3 + i * 8.6], shade(leaf, 0.17))),
    stroke(lines.map(onPitch).join(''), paper, 7),
    stroke(
      onPitch(each(25, (i): Point => [Math.cos((i / 24) * 6.284) * 9, 38 + Math.sin((i / 24) * 6.284) * 9])),
      paper,
      7,
    ),
    player(-20, 46, vermilion, poses.run, 1),
    player(12, 48, paper, poses.run, -1),
    player(-6, 40, vermilion, poses.run, 1),
    player(26, 40, vermilion, poses.stand, 1),
    player(-14, 31, paper, poses.run, 1),
    player(4, 29, vermilion, poses.run, 1),
    player(13, 27.5, paper, poses.run, -1),
    placed(1030, 980, disc(0, 0, 17, paper) + disc(3, -2, 6, ink)),
    floodlight(250, 130, 1),
    floodlight(1550, 130, -1),
    rays(250, 120, 130, 200, 18, tint(ochre, 0.5)),
    rays(1550, 120, 130, 200, 18, tint(ochre, 0.5)),
  ].join('')
}

export const footballStadium: Scene = scene(900, 620, draw)
