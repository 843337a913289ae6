import { block, skyline, towers } from '../../ink/buildings'
import { type Camera, cuboid, face, floor, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { fade, rays } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, poly, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const roofCamera: Camera = { x: 1260, y: 330, eye: 4.4, reach: 1150 }

const panel = (x: number, z: number) => {
  const at = (u: number, v: number) => project(roofCamera, [x + 2.9 * u, 0.35 + 1.15 * v, z + 1.7 * v])
  const ruled = [0.25, 0.5, 0.75].map(
    (u) => `M${at(u, 0).map(trim).join(' ')}L${at(u, 1).map(trim).join(' ')}`,
  )
  const across = [1 / 3, 2 / 3].map((v) => `M${at(0, v).map(trim).join(' ')}L${at(1, v).map(trim).join(' ')}`)
  return (
    face(
      roofCamera,
      [
        [x + 0.2, 0, z + 0.1],
        [x + 3, 0, z + 0.1],
        [x + 3.4, 0, z + 1.8],
        [x + 0.4, 0, z + 1.8],
      ],
      shade(ochre, 0.35),
    ) +
    poly([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], shade(teal, 0.45)) +
    poly([at(0.02, 1), at(0.42, 1), at(0.2, 0), at(0.02, 0)], shade(teal, 0.12)) +
    stroke([...ruled, ...across].join(''), tint(sky, 0.8), 22 / z) +
    stroke(`M${at(0, 0).map(trim).join(' ')}L${at(1, 0).map(trim).join(' ')}`, paper, 60 / z)
  )
}

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 560, tint(sky, 0.85)),
    rays(1420, 130, 130, 720, 40, tint(ochre, 0.4)),
    disc(1420, 130, 104, ochre),
    fade({ top: 220, bottom: 480, from: 2, to: 15 }, paper),
    skyline(chance, towers(chance, -20, 1800, 50, 190, 420), 440, mix(sky, ink, 0.32)),
    repeat(4, (i) =>
      block(
        60 + i * 470,
        500,
        190,
        130 + ((i * 53) % 80),
        {
          wall: [tint(rose, 0.8), tint(ochre, 0.7)][i % 2] ?? paper,
          side: shade(rose, 0.4),
          roof: ink,
          window: shade(teal, 0.4),
        },
        3,
      ),
    ),
    shape('M0 470Q300 440 600 480T1300 470T1800 490V560H0z', shade(leaf, 0.3)),
    floor(roofCamera, 0, [-30, 20], [3.5, 24], tint(ochre, 0.42)),
    cuboid(
      roofCamera,
      { at: [-30, 0, 23], size: [50, 0.9, 0.4] },
      { front: tint(rose, 0.55), side: paper, top: paper },
    ),
    [18.4, 13.6, 9.4].map((z) => repeat(6, (i) => panel(-15.6 + i * 3.7, z))).join(''),
    cuboid(
      roofCamera,
      { at: [3.4, 0, 17], size: [3, 2.5, 3] },
      { front: tint(rose, 0.7), side: shade(rose, 0.5), top: paper },
    ),
    boxes([[1490, 470, 60, 96]], shade(teal, 0.5)),
    panel(-6.4, 5.9),
    panel(-2.7, 5.9),
    figure(1340, 1120, -560, poses.bend, {
      skin,
      top: vermilion,
      legs: shade(teal, 0.55),
      hat: ochre,
    }),
  ].join('')

export const solarRoof: Scene = scene(960, 660, draw)
