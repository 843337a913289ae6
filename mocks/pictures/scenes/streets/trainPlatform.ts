import { skyline, towers } from '../../ink/buildings'
import { type Camera, cuboid, face, floor, project, wall } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { figure, silhouette, skin } from '../../ink/figures'
import { heaven } from '../../ink/landscape'
import { boxes, disc, each, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const hall: Camera = { x: 620, y: 560, eye: 1.9, reach: 1000 }
  const roof = repeat(5, (i) => {
    const z = 28 - i * 5.6
    return (
      cuboid(hall, { at: [3.3, 0, z], size: [0.28, 5, 0.28] }, { front: ink, side: ink, top: ink }) +
      face(
        hall,
        [
          [-1.8, 4.7, z],
          [9, 5.6, z],
          [9, 6, z],
          [-1.8, 5.1, z],
        ],
        ink,
      )
    )
  })
  const windows = each(9, (i) => {
    const z = 4.6 + i * 3.1
    const corners = (
      [
        [-1.9, 1.75, z],
        [-1.9, 2.75, z],
        [-1.9, 2.75, z + 2.1],
        [-1.9, 1.75, z + 2.1],
      ] as const
    ).map((p) => project(hall, p))
    return `M${corners.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}z`
  })
  return [
    heaven(640, tint(ochre, 0.35), tint(rose, 0.75), 420),
    disc(700, 470, 130, tint(vermilion, 0.75)),
    skyline(chance, towers(chance, 560, 1240, 30, 90, 900), 576, shade(rose, 0.45)),
    floor(hall, 0, [0.2, 16], [2.4, 90], tint(ochre, 0.5)),
    floor(hall, -1, [-6, 0.2], [2.4, 90], ink),
    wall(hall, 0.2, [0, -1], [2.4, 90], shade(rose, 0.5)),
    floor(hall, 0.01, [0.55, 0.85], [2.4, 90], vermilion),
    wall(hall, -1.9, [-0.6, 3.4], [3, 40], teal),
    wall(hall, -1.9, [1.5, 3], [3, 40], tint(ochre, 0.5)),
    shape(windows.join(''), shade(teal, 0.62)),
    wall(hall, -1.9, [0.9, 1.15], [3, 40], vermilion),
    face(
      hall,
      [
        [-1.9, 3.4, 3],
        [-4, 3.9, 3],
        [-4, 3.9, 40],
        [-1.9, 3.4, 40],
      ],
      shade(teal, 0.5),
    ),
    face(
      hall,
      [
        [-1.8, 5.1, 2.4],
        [9, 6, 2.4],
        [9, 6, 40],
        [-1.8, 5.1, 40],
      ],
      shade(teal, 0.68),
    ),
    roof,
    figure(960, 700, 190, poses.walk, silhouette(shade(rose, 0.6))),
    figure(860, 660, 130, poses.stand, silhouette(shade(rose, 0.6), 34)),
    figure(1200, 1000, 560, poses.stand, {
      skin,
      top: vermilion,
      legs: ink,
      skirt: 34,
    }),
    boxes(
      [
        [1262, 880, 110, 130],
        [1300, 852, 34, 30],
      ],
      shade(teal, 0.5),
    ),
    figure(1530, 1090, -640, poses.walk, {
      skin,
      top: paper,
      legs: shade(teal, 0.4),
    }),
    placed(
      1460,
      250,
      stroke('M0 -180V-60', ink, 12) +
        disc(0, 0, 76, ink) +
        disc(0, 0, 62, paper) +
        stroke('M0 0V-44M0 0L28 16', ink, 9),
    ),
  ].join('')
}

export const trainPlatform: Scene = scene(1060, 640, draw)
