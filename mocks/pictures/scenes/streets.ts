import { house, litWindows, skyline, towers } from '../ink/buildings'
import { type Camera, cuboid, face, project } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { cuts, fade, glitter } from '../ink/cuts'
import { figure, type Pose, poses, silhouette } from '../ink/figures'
import { heaven } from '../ink/landscape'
import {
  type Box,
  box,
  boxes,
  boxesData,
  disc,
  each,
  placed,
  poly,
  repeat,
  shape,
  stroke,
} from '../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { palm } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'

const street: Camera = { x: 960, y: 600, eye: 2.2, reach: 1000 }

/** A row of town houses along one side of a street: walls at `x` metres, each [near, far, height, colour]. */
const terrace = (
  x: number,
  list: readonly (readonly [near: number, far: number, high: number, wall: string])[],
) =>
  list
    .map(([near, far, high, wall]) => {
      const panes = each(2 * Math.max(1, Math.floor(high / 3.2)), (index) => {
        const [z, y] = [near + (far - near) * (index % 2 ? 0.58 : 0.14), 1.1 + Math.floor(index / 2) * 3.1]
        const deep = (far - near) * 0.27
        const corners = (
          [
            [x, y, z],
            [x, y + 1.7, z],
            [x, y + 1.7, z + deep],
            [x, y, z + deep],
          ] as const
        ).map((place) => project(street, place))
        return `M${corners.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}z`
      })
      return (
        face(
          street,
          [
            [x, 0, near],
            [x, high, near],
            [x, high, far],
            [x, 0, far],
          ],
          wall,
        ) +
        face(
          street,
          [
            [x, high, near],
            [x, high + 0.45, near],
            [x, high + 0.45, far],
            [x, high, far],
          ],
          shade(wall, 0.55),
        ) +
        shape(panes.join(''), x < 0 ? shade(wall, 0.7) : shade(wall, 0.6))
      )
    })
    .join('')

const wader = (x: number, y: number, height: number, pose: Pose, top: string, load = '') =>
  figure(x, y, height, pose, { skin: shade(vermilion, 0.74), top, legs: ink }) + load

const floodedStreet = (chance: Chance) => {
  const left = terrace(-5.2, [
    [26, 40, 7, tint(rose, 0.7)],
    [16, 26, 9.5, tint(ochre, 0.7)],
    [9.5, 16, 6.5, tint(sky, 0.9)],
    [4, 9.5, 9.5, tint(rose, 0.9)],
  ])
  const right = terrace(5, [
    [24, 40, 9, shade(rose, 0.35)],
    [15, 24, 6.5, shade(ochre, 0.35)],
    [8.5, 15, 9, shade(teal, 0.2)],
    [4, 8.5, 7, shade(rose, 0.45)],
  ])
  return [
    box(0, 0, 1800, 700, tint(sky, 0.8)),
    fade({ top: 60, bottom: 620, from: 13, to: 2 }, shade(sky, 0.35)),
    skyline(chance, towers(chance, 780, 1140, 30, 90, 960), 640, shade(sky, 0.35)),
    left,
    right,
    shape('M700 640H1210L1800 840V1200H0V850z', shade(teal, 0.22)),
    poly(
      [
        [0, 850],
        [700, 640],
        [830, 650],
        [420, 1200],
        [0, 1200],
      ],
      shade(teal, 0.42),
    ),
    stroke('M120 250Q600 430 900 470M130 300Q620 470 900 490', ink, 5),
    stroke('M1250 700V330M1250 370H1170M1250 345H1150', ink, 14),
    cuts(chance, { top: 660, bottom: 1190 }, 54, shade(teal, 0.55)),
    cuts(chance, { top: 670, bottom: 1190 }, 22, tint(sky, 0.75)),
    wader(910, 800, 300, poses.walk, ochre),
    wader(1080, 780, -250, poses.stand, paper),
    wader(650, 1130, 560, poses.carry, vermilion, shape('M602 520q80 -40 170 0l-26 64h-120z', ochre)),
    wader(1330, 1090, -500, poses.walk, tint(ochre, 0.9)),
    shape('M856 736H970V810H856zM1030 716H1130V790H1030z', shade(teal, 0.22)),
    shape('M500 960H800V1200H500zM1180 930H1460V1200H1180z', shade(teal, 0.28)),
    shape(
      'M480 962q90 -20 170 0t170 0l-10 14q-80 18 -160 2t-160 0zM1170 932q80 -18 150 0t150 0l-10 12q-70 16 -140 2t-140 0zM846 738q40 -8 70 0t60 0v8q-40 8 -66 0t-64 0zM1024 718q30 -6 56 0t54 0v8q-30 6 -56 0t-54 0z',
      tint(sky, 0.85),
    ),
    cuts(chance, { top: 1000, bottom: 1190, left: 380, right: 1560 }, 10, tint(sky, 0.75)),
  ].join('')
}

const citySkylineNight = (chance: Chance) => {
  const [far, near] = [towers(chance, -20, 1800, 90, 420, 1240), towers(chance, -30, 1800, 60, 330, 1000)]
  return [
    box(0, 0, 1800, 860, shade(teal, 0.6)),
    fade({ top: 280, bottom: 850, from: 2, to: 18 }, mix(teal, rose, 0.3)),
    disc(420, 270, 96, tint(ochre, 0.35)),
    disc(462, 250, 86, shade(teal, 0.6)),
    shape(
      repeat(
        34,
        () => `M${Math.round(chance.between(0, 1800))} ${Math.round(chance.between(20, 380))}h5v5h-5z`,
      ),
      tint(sky, 0.6),
    ),
    skyline(chance, far, 850, shade(teal, 0.42)),
    shape(litWindows(chance, far, 850, 0.14, 30), shade(ochre, 0.25)),
    skyline(chance, near, 860, ink),
    shape(litWindows(chance, near, 860, 0.32, 27), tint(ochre, 0.85)),
    boxes(
      [
        [1000, 372, 110, 490],
        [1044, 250, 20, 130],
      ],
      ink,
    ),
    shape(
      boxesData(
        each(28, (i): Box => [1014 + (i % 4) * 23, 396 + Math.floor(i / 4) * 46, 13, 22]).filter(
          (_, i) => i % 3,
        ),
      ),
      tint(ochre, 0.85),
    ),
    disc(1054, 248, 12, vermilion),
    box(0, 856, 1800, 344, shade(teal, 0.7)),
    glitter(chance, 1055, 872, 1190, 200, shade(ochre, 0.1)),
    repeat(7, (i) =>
      glitter(chance, 120 + i * 270, 872, 1120, 90, i % 3 ? shade(ochre, 0.3) : shade(vermilion, 0.2)),
    ),
    cuts(chance, { top: 880, bottom: 1190 }, 40, ink),
    shape('M0 1130H760Q820 1130 850 1200H0z', ink),
    stroke('M40 1130V1090M180 1130V1090M320 1130V1090M460 1130V1090M600 1130V1090M0 1092H700', ink, 9),
    figure(390, 1134, 200, poses.stand, silhouette(ink, 34)),
    figure(450, 1134, -214, poses.stand, silhouette(ink)),
  ].join('')
}

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

const busRank = (chance: Chance) => {
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

const trainPlatform = (chance: Chance) => {
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
    face(
      hall,
      [
        [0.2, 0, 2.4],
        [16, 0, 2.4],
        [16, 0, 90],
        [0.2, 0, 90],
      ],
      tint(ochre, 0.5),
    ),
    face(
      hall,
      [
        [-6, -1, 2.4],
        [0.2, -1, 2.4],
        [0.2, -1, 90],
        [-6, -1, 90],
      ],
      ink,
    ),
    face(
      hall,
      [
        [0.2, 0, 2.4],
        [0.2, -1, 2.4],
        [0.2, -1, 90],
        [0.2, 0, 90],
      ],
      shade(rose, 0.5),
    ),
    face(
      hall,
      [
        [0.55, 0.01, 2.4],
        [0.85, 0.01, 2.4],
        [0.85, 0.01, 90],
        [0.55, 0.01, 90],
      ],
      vermilion,
    ),
    face(
      hall,
      [
        [-1.9, -0.6, 3],
        [-1.9, 3.4, 3],
        [-1.9, 3.4, 40],
        [-1.9, -0.6, 40],
      ],
      teal,
    ),
    face(
      hall,
      [
        [-1.9, 1.5, 3],
        [-1.9, 3, 3],
        [-1.9, 3, 40],
        [-1.9, 1.5, 40],
      ],
      tint(ochre, 0.5),
    ),
    shape(windows.join(''), shade(teal, 0.62)),
    face(
      hall,
      [
        [-1.9, 0.9, 3],
        [-1.9, 1.15, 3],
        [-1.9, 1.15, 40],
        [-1.9, 0.9, 40],
      ],
      vermilion,
    ),
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
      skin: shade(vermilion, 0.72),
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
      skin: shade(vermilion, 0.72),
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

export const streetScenes: Scenes = {
  'flooded-street': scene(940, 720, floodedStreet),
  'city-skyline-night': scene(1000, 620, citySkylineNight),
  'bus-rank': scene(980, 760, busRank),
  'train-platform': scene(900, 640, trainPlatform),
}
