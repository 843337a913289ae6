import { skyline, towers } from '../../ink/buildings'
import { type Camera, project, wall } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { cuts, fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, each, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const street: Camera = { x: 960, y: 600, eye: 2.2, reach: 1000 }

/** A row of town houses along one side of a street: walls at `x` metres, each [near, far, height, colour]. */
const terrace = (
  x: number,
  list: readonly (readonly [near: number, far: number, high: number, plaster: string])[],
) =>
  list
    .map(([near, far, high, plaster]) => {
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
        wall(street, x, [0, high], [near, far], plaster) +
        wall(street, x, [high, high + 0.45], [near, far], shade(plaster, 0.55)) +
        shape(panes.join(''), x < 0 ? shade(plaster, 0.7) : shade(plaster, 0.6))
      )
    })
    .join('')

// Only what is above the waterline is drawn
const wader = (x: number, waterline: number, marks: string) =>
  `<clipPath id="above-${x}"><path d="M0 0H1800V${waterline}H0z"/></clipPath><g clip-path="url(#above-${x})">${marks}</g>`

const draw = (chance: Chance) => {
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
    shape('M0 850L700 640L830 650L420 1200L0 1200z', shade(teal, 0.42)),
    stroke('M120 250Q600 430 900 470M130 300Q620 470 900 490', ink, 5),
    stroke('M1250 700V330M1250 370H1170M1250 345H1150', ink, 14),
    cuts(chance, { top: 660, bottom: 1190 }, 54, shade(teal, 0.55)),
    cuts(chance, { top: 670, bottom: 1190 }, 22, tint(sky, 0.75)),
    wader(910, 740, figure(910, 800, 300, poses.walk, { skin, top: ochre, legs: ink })),
    wader(1080, 720, figure(1080, 780, -250, poses.stand, { skin, top: paper, legs: ink })),
    wader(
      650,
      966,
      figure(650, 1130, 560, poses.carry, { skin, top: vermilion, legs: ink }) +
        shape('M602 520q80 -40 170 0l-26 64h-120z', ochre),
    ),
    wader(1330, 938, figure(1330, 1090, -500, poses.walk, { skin, top: tint(ochre, 0.9), legs: ink })),
    shape(
      'M480 962q90 -20 170 0t170 0l-10 14q-80 18 -160 2t-160 0zM1170 932q80 -18 150 0t150 0l-10 12q-70 16 -140 2t-140 0zM846 738q40 -8 70 0t60 0v8q-40 8 -66 0t-64 0zM1024 718q30 -6 56 0t54 0v8q-30 6 -56 0t-54 0z',
      tint(sky, 0.85),
    ),
    cuts(chance, { top: 1000, bottom: 1190, left: 380, right: 1560 }, 10, tint(sky, 0.75)),
  ].join('')
}

export const floodedStreet: Scene = scene(940, 720, draw)
