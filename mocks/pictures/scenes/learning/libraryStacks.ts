import { type Camera, face, facing, floor, project, wall } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { figure, skin } from '../../ink/figures'
import { box, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const stacks: Camera = { x: 800, y: 620, eye: 1.6, reach: 900 }

const draw = (chance: Chance) => {
  const spines = (side: 1 | -1, y: number, z0: number, z1: number) => {
    const groups: Record<string, string> = {}
    for (let z = z0; z < z1 - 0.2; ) {
      const thick = chance.between(0.13, 0.3) * (1 + z * 0.14)
      const tall = chance.between(0.4, 0.62)
      const colour = chance.pick([
        vermilion,
        ochre,
        teal,
        paper,
        shade(vermilion, 0.4),
        shade(teal, 0.4),
        tint(ochre, 0.6),
      ])
      const corners = (
        [
          [1.15 * side, y, z],
          [1.15 * side, y + tall, z],
          [1.15 * side, y + tall, z + thick * 0.88],
          [1.15 * side, y, z + thick * 0.88],
        ] as const
      ).map((p) => project(stacks, p))
      groups[colour] =
        `${groups[colour] ?? ''}M${corners.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}z`
      z += thick
    }
    return Object.entries(groups)
      .map(([colour, d]) => shape(d, side > 0 ? shade(colour, 0.28) : colour))
      .join('')
  }
  const shelves = (side: 1 | -1) =>
    wall(stacks, 1.2 * side, [0, 4.8], [0.8, 13], shade(vermilion, side > 0 ? 0.82 : 0.7)) +
    [0.1, 0.86, 1.62, 2.38, 3.14].map((y) => spines(side, y, 0.86, 8)).join('')
  return [
    box(0, 0, 1800, 1200, ink),
    facing(stacks, 13, [-1.2, 1.2], [0, 5], tint(ochre, 0.4)),
    facing(stacks, 12.9, [-0.6, 0.6], [0.8, 4], paper),
    stroke('M800 446V676M758 560H842', shade(ochre, 0.5), 7),
    floor(stacks, 0, [-1.2, 1.2], [0.8, 13], shade(ochre, 0.5)),
    face(
      stacks,
      [
        [-0.5, 0, 0.8],
        [0.6, 0, 0.8],
        [0.5, 0, 13],
        [-0.5, 0, 13],
      ],
      tint(ochre, 0.6),
    ),
    shelves(-1),
    shelves(1),
    stroke(
      'M1180 1090L1040 300M1300 1140L1120 250M1060 420L1146 384M1084 550L1172 520M1108 690L1198 665M1134 830L1226 810M1158 970L1256 960',
      tint(ochre, 0.8),
      18,
    ),
    figure(800, 860, 330, poses.hail, { skin, top: paper, legs: teal, skirt: 30 }),
  ].join('')
}

export const libraryStacks: Scene = scene(800, 620, draw)
