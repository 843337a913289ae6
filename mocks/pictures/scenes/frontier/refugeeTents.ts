import { type Camera, face } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, poses, skin } from '../../ink/figures'
import { heaven, hills, streaks } from '../../ink/landscape'
import { box, boxes, disc, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const camp: Camera = { x: 1060, y: 400, eye: 5, reach: 1050 }
  const tent = (x: number, z: number, cloth: string) =>
    face(
      camp,
      [
        [x + 2.4, 0, z + 4],
        [x + 1.2, 2.1, z + 4],
        [x + 1.2, 2.1, z],
        [x + 2.4, 0, z],
      ],
      shade(cloth, 0.42),
    ) +
    face(
      camp,
      [
        [x, 0, z + 4],
        [x + 1.2, 2.1, z + 4],
        [x + 1.2, 2.1, z],
        [x, 0, z],
      ],
      cloth,
    ) +
    face(
      camp,
      [
        [x, 0, z],
        [x + 1.2, 2.1, z],
        [x + 2.4, 0, z],
      ],
      shade(cloth, 0.16),
    ) +
    face(
      camp,
      [
        [x + 0.75, 0, z],
        [x + 1.2, 1.6, z],
        [x + 1.65, 0, z],
      ],
      ink,
    )
  const rows = [30, 23, 17.5, 13, 9.2].map((z, row) =>
    repeat(9, (i) => {
      const x = -19 + i * 4.2 + (row % 2)
      return Math.abs(x + 1.2) < 1.8
        ? ''
        : x < -15 && z < 14
          ? ''
          : tent(x, z, [paper, tint(sky, 0.8), paper, tint(ochre, 0.4)][(i + row) % 4] ?? paper)
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
