import { skyline, towers } from '../../ink/buildings'
import { type Camera, cuboid, face, floor, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, each, poly, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const depot: Camera = { x: 900, y: 520, eye: 2.6, reach: 1000 }

const tram = (x: number, z: number, colour: string) => {
  const [left, top] = project(depot, [x, 3.3, z])
  const [right, bottom] = project(depot, [x + 2.3, 0.4, z])
  const [w, h] = [right - left, bottom - top]
  return (
    cuboid(
      depot,
      { at: [x, 0.4, z], size: [2.3, 2.9, 12] },
      { front: colour, side: shade(colour, 0.5), top: shade(colour, 0.7) },
    ) +
    box(left, top + h * 0.16, w, h * 0.42, tint(ochre, 0.3)) +
    boxes(
      [
        [left + w * 0.07, top + h * 0.2, w * 0.26, h * 0.34],
        [left + w * 0.37, top + h * 0.2, w * 0.26, h * 0.34],
        [left + w * 0.67, top + h * 0.2, w * 0.26, h * 0.34],
      ],
      shade(teal, 0.65),
    ) +
    poly(
      [
        [left + w * 0.37, top + h * 0.2],
        [left + w * 0.5, top + h * 0.2],
        [left + w * 0.42, top + h * 0.54],
        [left + w * 0.37, top + h * 0.54],
      ],
      tint(sky, 0.9),
    ) +
    boxes(
      [
        [left + w * 0.3, top + h * 0.03, w * 0.4, h * 0.09],
        [left, bottom - h * 0.05, w, h * 0.05],
        [left + w * 0.12, bottom, w * 0.14, h * 0.12],
        [left + w * 0.74, bottom, w * 0.14, h * 0.12],
      ],
      ink,
    ) +
    disc(left + w / 2, top + h * 0.76, w * 0.075, ink) +
    disc(left + w / 2, top + h * 0.76, w * 0.055, tint(ochre, 0.35)) +
    stroke(
      `M${trim(left + w * 0.35)} ${trim(top)}l${trim(w * 0.15)} ${trim(-h * 0.14)}l${trim(w * 0.15)} ${trim(h * 0.14)}`,
      ink,
      w * 0.03,
    )
  )
}

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(teal, 0.5)),
    repeat(6, (i) =>
      face(
        depot,
        [
          [-14, 8, 34 - i * 5],
          [0, 10.5, 34 - i * 5],
          [14, 8, 34 - i * 5],
          [14, 8.5, 34 - i * 5],
          [0, 11.1, 34 - i * 5],
          [-14, 8.5, 34 - i * 5],
        ],
        ink,
      ),
    ),
    face(
      depot,
      [
        [-3, 10, 5],
        [0, 10.5, 5],
        [0, 10.5, 40],
        [-3, 10, 40],
      ],
      tint(ochre, 0.5),
    ),
    face(
      depot,
      [
        [-11, 0, 40],
        [11, 0, 40],
        [11, 8.6, 40],
        [0, 10.6, 40],
        [-11, 8.6, 40],
      ],
      tint(ochre, 0.35),
    ),
    skyline(chance, towers(chance, 640, 1180, 14, 60, 880), 575, shade(ochre, 0.35)),
    stroke('M690 585V350M900 585V300M1110 585V350M640 420H1170', ink, 8),
    floor(depot, 0, [-16, 16], [2.6, 40], shade(rose, 0.35)),
    shape('M830 585L1000 585L1130 1200L560 1200z', tint(ochre, 0.6)),
    stroke(
      each(4, (i) =>
        [0.55, 1.75]
          .map(
            (rail) =>
              `M${project(depot, [-6.9 + i * 3.7 + rail, 0, 2.8])
                .map(trim)
                .join(' ')}L${project(depot, [-6.9 + i * 3.7 + rail, 0, 38])
                .map(trim)
                .join(' ')}`,
          )
          .join(''),
      ).join(''),
      ink,
      8,
    ),
    tram(-6.9, 19, vermilion),
    tram(4.6, 19, teal),
    tram(-7.2, 11, ochre),
    tram(4.9, 11.5, vermilion),
    tram(-4.2, 6.4, vermilion),
    tram(2.1, 8.2, ochre),
    figure(900, 1060, 360, poses.walk, { skin, top: teal, legs: ink, hat: ink }),
    shape('M830 1075Q960 1056 1040 1076Q960 1096 830 1075z', shade(ochre, 0.5)),
  ].join('')

export const tramDepot: Scene = scene(820, 640, draw)
