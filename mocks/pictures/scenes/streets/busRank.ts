import { house } from '../../ink/buildings'
import { type Camera, cuboid, floor, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { heaven } from '../../ink/landscape'
import { again, box, boxes, disc, each, kept, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const rank: Camera = { x: 1120, y: 380, eye: 6, reach: 1150 }

// The front of a minibus, 100 wide and 97 high
const front =
  shape('M10 10H90L95 48H5z', shade(teal, 0.6)) +
  shape('M14 13H42L28 45H10z', tint(sky, 0.8)) +
  box(0, 58, 100, 9, paper) +
  boxes(
    [
      [5, 91, 17, 19],
      [78, 91, 17, 19],
      [0, 87, 100, 6],
    ],
    ink,
  ) +
  disc(16, 75, 6.5, tint(ochre, 0.3)) +
  disc(84, 75, 6.5, tint(ochre, 0.3))

const minibus = (x: number, z: number, colour: string) => {
  const [left, top] = project(rank, [x, 2.1, z])
  return (
    cuboid(
      rank,
      { at: [x, 0.25, z], size: [1.9, 1.9, 4.4] },
      { front: colour, side: shade(colour, 0.5), top: tint(colour, 0.55) },
    ) +
    floor(rank, 2.3, [x + 0.25, x + 1.65], [z + 0.8, z + 3.4], shade(teal, 0.4)) +
    again('front', left, top, (rank.reach * 0.019) / z)
  )
}

const draw = (chance: Chance) => {
  const rows = [23, 16.4, 11.4].flatMap((z, row) =>
    each(row === 2 ? 4 : 6, (i) =>
      minibus(
        (row === 2 ? -8.6 : -11.4) + i * 3.1 + (row === 2 && i > 2 ? 1.6 : 0),
        z,
        [vermilion, ochre, ochre, tint(sky, 0.9)][(i * 3 + row) % 4] ?? ochre,
      ),
    ),
  )
  return [
    heaven(400, tint(sky, 0.7), tint(ochre, 0.6), 260),
    repeat(7, (i) =>
      house(-30 + i * 275, 400, 255, 110 + ((i * 67) % 90), {
        wall: [paper, tint(rose, 0.7), tint(ochre, 0.6)][i % 3] ?? paper,
        side: shade(rose, 0.4),
        roof: shade(vermilion, i % 2 ? 0.35 : 0.55),
        window: shade(teal, 0.5),
      }),
    ),
    palm(1640, 430, 300, -40, ink, shade(leaf, 0.5), shade(leaf, 0.2)),
    box(0, 396, 1800, 804, tint(ochre, 0.42)),
    cuts(chance, { top: 430, bottom: 1190 }, 22, tint(ochre, 0.75)),
    kept('front', front),
    rows.slice(0, 12).join(''),
    figure(760, 760, 190, poses.walk, { skin: ink, top: teal, legs: ink, skirt: 30 }),
    figure(1310, 770, -190, poses.carry, { skin: ink, top: paper, legs: teal, skirt: 32 }),
    boxes([[1268, 548, 76, 28]], ink),
    rows.slice(12).join(''),
    stroke('M300 1180V860', ink, 16),
    shape(
      'M40 900Q80 720 300 700Q520 720 560 900Q500 860 430 900Q370 860 300 900Q230 860 170 900Q100 860 40 900z',
      vermilion,
    ),
    shape('M170 900Q190 760 300 700Q410 760 430 900Q370 860 300 900Q230 860 170 900z', paper),
    shape('M300 700Q520 720 560 900Q500 860 430 900Q410 760 300 700z', screen.hatch),
    boxes([[120, 1060, 360, 24]], shade(ochre, 0.5)),
    boxes(
      [
        [140, 1084, 18, 116],
        [440, 1084, 18, 116],
      ],
      ink,
    ),
    repeat(5, (i) => disc(170 + i * 64, 1034, 30, i % 2 ? vermilion : leaf)),
    figure(1180, 1120, 400, poses.walk, { skin, top: paper, legs: ink }),
    figure(1420, 1170, -420, poses.hail, {
      skin,
      top: teal,
      legs: ink,
      hat: vermilion,
    }),
  ].join('')
}

export const busRank: Scene = scene(1060, 760, draw)
