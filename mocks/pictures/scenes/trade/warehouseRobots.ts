import { type Camera, cuboid, face, facing, floor, project, wall } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { figure } from '../../ink/figures'
import { box, boxes, each, oval, repeat, shape } from '../../ink/marks'
import { ink, ochre, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const store: Camera = { x: 1000, y: 470, eye: 3.4, reach: 1000 }

const rack = (chance: Chance, side: 1 | -1) => {
  const x = 3.6 * side
  const cells = [0, 1, 2, 3].flatMap((level) => each(6, (bay) => [level, bay] as const))
  const crates = cells.map(([level, bay]) => {
    const [y, z] = [level * 1.75 + 0.1, 3.2 + bay * 3.1]
    const tall = chance.between(0.8, 1.4)
    const colour = chance.pick([ochre, ochre, vermilion, tint(rose, 0.9), tint(ochre, 0.6)])
    return (
      wall(store, x, [y, y + tall], [z, z + 1.3], side > 0 ? shade(colour, 0.32) : colour) +
      wall(store, x, [y, y + 1.1], [z + 1.45, z + 2.7], side > 0 ? shade(ochre, 0.4) : shade(ochre, 0.12))
    )
  })
  const beams = [0, 1, 2, 3, 4].map((level) =>
    wall(store, x, [level * 1.75 - 0.12, level * 1.75 + 0.1], [2.2, 22], vermilion),
  )
  const posts = each(7, (bay) =>
    wall(store, x, [0, 7.2], [2.95 + bay * 3.1, 3.15 + bay * 3.1], shade(teal, 0.2)),
  )
  return (
    wall(store, x, [0, 7.4], [2.2, 22], shade(teal, side > 0 ? 0.82 : 0.74)) +
    crates.join('') +
    beams.join('') +
    posts.join('')
  )
}

const carrier = (x: number, z: number, colour: string) => {
  const [left, top] = project(store, [x, 0.6, z])
  const [right, bottom] = project(store, [x + 1.5, 0.1, z])
  const w = right - left
  return (
    oval(left + w * 0.55, bottom + w * 0.03, w * 0.62, w * 0.08, shade(teal, 0.75)) +
    cuboid(
      store,
      { at: [x, 0.1, z], size: [1.5, 0.5, 1.7] },
      { front: teal, side: shade(teal, 0.5), top: tint(teal, 0.6) },
    ) +
    cuboid(
      store,
      { at: [x + 0.1, 0.6, z + 0.1], size: [1.3, 1.1, 1.4] },
      { front: colour, side: shade(colour, 0.5), top: tint(colour, 0.5) },
    ) +
    box(left + w * 0.44, top - w * 0.68, w * 0.12, w * 0.68, shade(colour, 0.25)) +
    boxes(
      [
        [left + w * 0.08, top + w * 0.09, w * 0.2, w * 0.08],
        [right - w * 0.28, top + w * 0.09, w * 0.2, w * 0.08],
      ],
      tint(ochre, 0.3),
    )
  )
}

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(teal, 0.72)),
    repeat(6, (i) => facing(store, 22 - i * 3.4, [-3.2, 3.2], [7.6, 8], ink)),
    repeat(5, (i) => floor(store, 7.5, [-0.4, 0.4], [20 - i * 3.6, 18 - i * 3.6], tint(ochre, 0.25))),
    facing(store, 22, [-3.6, 3.6], [0, 7.4], tint(ochre, 0.45)),
    facing(store, 22, [-1.2, 1.2], [0, 3], shade(teal, 0.5)),
    face(
      store,
      [
        [-6, 0, 2.6],
        [6, 0, 2.6],
        [3.6, 0, 22],
        [-3.6, 0, 22],
      ],
      tint(sky, 0.8),
    ),
    repeat(2, (i) => floor(store, 0, [-1.7 + i * 3.2, -1.5 + i * 3.2], [2.6, 22], ochre)),
    rack(chance, -1),
    rack(chance, 1),
    carrier(0.8, 15, vermilion),
    carrier(-1.6, 11.5, ochre),
    carrier(1, 8.2, ochre),
    figure(1010, 780, -150, poses.stand, { skin: ink, top: vermilion, legs: ink, hat: ochre }),
    carrier(-1.5, 5.1, vermilion),
    shape('M1500 0L1800 0L1800 1200L1700 1200z', screen.hatch),
  ].join('')

export const warehouseRobots: Scene = scene(960, 640, draw)
