import { house } from '../../ink/buildings'
import { type Camera, cuboid, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, poses } from '../../ink/figures'
import { heaven } from '../../ink/landscape'
import { box, boxes, disc, each, poly, repeat } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { type Scene, scene } from '../../ink/scene'

const rank: Camera = { x: 1120, y: 380, eye: 6, reach: 1150 }

const minibus = (x: number, z: number, colour: string) => {
  const [left, top] = project(rank, [x, 2.1, z])
  const [right, bottom] = project(rank, [x + 1.9, 0.25, z])
  const [w, h] = [right - left, bottom - top]
  return (
    cuboid(
      rank,
      { at: [x, 0.25, z], size: [1.9, 1.9, 4.4] },
      { front: colour, side: shade(colour, 0.5), top: tint(colour, 0.55) },
    ) +
    cuboid(
      rank,
      { at: [x + 0.25, 2.15, z + 0.8], size: [1.4, 0.25, 2.6] },
      { front: ink, side: ink, top: shade(teal, 0.3) },
    ) +
    poly(
      [
        [left + w * 0.1, top + h * 0.1],
        [right - w * 0.1, top + h * 0.1],
        [right - w * 0.05, top + h * 0.5],
        [left + w * 0.05, top + h * 0.5],
      ],
      shade(teal, 0.6),
    ) +
    poly(
      [
        [left + w * 0.14, top + h * 0.13],
        [left + w * 0.42, top + h * 0.13],
        [left + w * 0.28, top + h * 0.46],
        [left + w * 0.1, top + h * 0.46],
      ],
      tint(sky, 0.8),
    ) +
    box(left, top + h * 0.6, w, h * 0.09, paper) +
    boxes(
      [
        [left + w * 0.05, bottom - h * 0.06, w * 0.17, h * 0.2],
        [right - w * 0.22, bottom - h * 0.06, w * 0.17, h * 0.2],
        [left, bottom - h * 0.1, w, h * 0.06],
      ],
      ink,
    ) +
    disc(left + w * 0.16, top + h * 0.77, w * 0.065, tint(ochre, 0.3)) +
    disc(right - w * 0.16, top + h * 0.77, w * 0.065, tint(ochre, 0.3))
  )
}

const draw = (chance: Chance) => {
  const rows = [24, 17, 11.4].flatMap((z, row) =>
    each(row === 2 ? 4 : 7, (i) =>
      minibus(
        (row === 2 ? -8.6 : -11.4) + i * 3.1 + (row === 2 && i > 2 ? 1.6 : 0),
        z,
        [vermilion, ochre, ochre, tint(sky, 0.9)][(i * 3 + row) % 4] ?? ochre,
      ),
    ),
  )
  return [
    heaven(400, tint(sky, 0.7), tint(ochre, 0.6), 260),
    repeat(8, (i) =>
      house(-30 + i * 240, 400, 220, 110 + ((i * 67) % 90), {
        wall: [paper, tint(rose, 0.7), tint(ochre, 0.6)][i % 3] ?? paper,
        side: shade(rose, 0.4),
        roof: shade(vermilion, i % 2 ? 0.35 : 0.55),
        window: shade(teal, 0.5),
      }),
    ),
    palm(1640, 430, 300, -40, ink, shade(leaf, 0.5), shade(leaf, 0.2)),
    box(0, 396, 1800, 804, tint(ochre, 0.42)),
    cuts(chance, { top: 430, bottom: 1190 }, 40, tint(ochre, 0.75)),
    rows.slice(0, 14).join(''),
    figure(760, 760, 190, poses.walk, { skin: ink, top: teal, legs: ink, skirt: 30 }),
    figure(1310, 770, -190, poses.carry, { skin: ink, top: paper, legs: teal, skirt: 32 }),
    boxes([[1268, 548, 76, 28]], ink),
    rows.slice(14).join(''),
    figure(1180, 1120, 400, poses.walk, { skin: shade(vermilion, 0.75), top: paper, legs: ink }),
    figure(1420, 1170, -420, poses.hail, {
      skin: shade(vermilion, 0.75),
      top: teal,
      legs: ink,
      hat: vermilion,
    }),
  ].join('')
}

export const busRank: Scene = scene(980, 760, draw)
