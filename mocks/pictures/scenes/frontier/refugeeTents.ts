import { type Camera, face, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { heaven, hills, streaks } from '../../ink/landscape'
import { again, box, boxes, disc, kept, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

// The gable of a tent, 240 wide and 210 high
const front = (cloth: string) =>
  shape('M0 210L120 0L240 210z', shade(cloth, 0.14)) +
  shape('M120 0L240 210H180z', shade(cloth, 0.3)) +
  shape('M75 210L120 50L165 210z', ink) +
  shape('M75 210L120 50L100 210z', tint(ochre, 0.4))

const draw = (chance: Chance) => {
  const camp: Camera = { x: 1060, y: 400, eye: 5, reach: 1050 }
  const slope = (x: number, edge: number, z: number, cloth: string) =>
    face(
      camp,
      [
        [x + edge, 0, z + 4],
        [x + 1.2, 2.1, z + 4],
        [x + 1.2, 2.1, z],
        [x + edge, 0, z],
      ],
      cloth,
    )
  // Of the two slopes only the one towards the eye is seen
  const tent = (x: number, z: number, cloth: string) => {
    const [left, top] = project(camp, [x, 2.1, z])
    return (
      (x + 1.2 < 0 ? slope(x, 2.4, z, shade(cloth, 0.36)) : slope(x, 0, z, cloth)) +
      again(cloth === paper ? 'front' : 'front-blue', left, top, (camp.reach * 0.01) / z)
    )
  }
  const rows = [33, 25, 19, 14, 9.6].map((z, row) =>
    repeat(9, (i) => {
      const x = -18.6 + i * 4.4 + (row % 2) * 0.6
      return Math.abs(x + 1.2) < 1.8
        ? ''
        : x < -15 && z < 14
          ? ''
          : tent(x, z, (i + row) % 3 ? paper : tint(sky, 0.85))
    }),
  )
  return [
    heaven(420, tint(ochre, 0.35), tint(rose, 0.8), 300),
    disc(420, 330, 96, vermilion),
    streaks(
      [
        [300, 350, 300],
        [900, 160, 480],
      ],
      tint(ochre, 0.25),
    ),
    hills(chance, 380, 30, shade(rose, 0.35), 500, 7),
    box(0, 410, 1800, 790, tint(ochre, 0.72)),
    shape('M1020 410L1100 410L1500 1200L500 1200z', tint(ochre, 0.42)),
    kept('front', front(paper)),
    kept('front-blue', front(tint(sky, 0.85))),
    rows.slice(0, 3).join(''),
    boxes(
      [
        [1010, 470, 90, 80],
        [1000, 460, 110, 14],
      ],
      shade(teal, 0.4),
    ),
    stroke('M1016 550V610M1094 550V610', ink, 10),
    rows.slice(3).join(''),
    cuts(chance, { top: 700, bottom: 1190, left: 500, right: 1500 }, 12, shade(ochre, 0.2)),
    figure(990, 720, 170, poses.carry, { skin, top: teal, legs: shade(teal, 0.5), skirt: 34 }),
    boxes([[966, 528, 62, 26]], ochre),
    figure(1120, 700, -150, poses.walk, { skin, top: paper, legs: ink }),
    figure(900, 1140, 520, poses.walk, {
      skin,
      top: vermilion,
      legs: shade(vermilion, 0.5),
      skirt: 36,
      hat: tint(ochre, 0.9),
    }),
    figure(1040, 1150, 300, poses.walk, { skin, top: ochre, legs: teal }),
    stroke('M984 866L1022 930', skin, 17),
    shape('M812 760q-50 30 -44 120q50 40 96 0q20 -80 -20 -126z', shade(teal, 0.4)),
  ].join('')
}

export const refugeeTents: Scene = scene(980, 660, draw)
