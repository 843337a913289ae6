import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { cloud } from '../../ink/landscape'
import { box, oval, pebble, repeat, shape, stroke, trim } from '../../ink/marks'
import { leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const arches = (y: number, h: number) =>
    shape(
      repeat(10, (i) => `M${30 + i * 180} ${y}v${-h * 0.62}q60 ${trim(-h * 0.62)} 120 0v${trim(h * 0.62)}z`),
      shade(rose, 0.62),
    )
  const pupil = (
    x: number,
    y: number,
    size: number,
    pose: typeof poses.walk | typeof poses.carry | typeof poses.stand,
    girl: boolean,
  ) =>
    figure(
      x,
      y,
      size,
      pose,
      girl ? { skin, top: paper, legs: teal, skirt: 22 } : { skin, top: paper, legs: teal },
    )
  return [
    box(0, 0, 1800, 200, tint(sky, 0.85)),
    cloud(chance, 1280, 110, 460, paper),
    box(0, 190, 1800, 490, tint(ochre, 0.7)),
    box(0, 400, 1800, 26, paper),
    box(0, 190, 1800, 22, vermilion),
    shape('M0 190L0 130L1800 130L1800 190z', shade(vermilion, 0.3)),
    arches(400, 170),
    arches(680, 210),
    stroke('M0 372H1800', paper, 10),
    shape(
      repeat(46, (i) => `M${i * 40} 372v28h7v-28z`),
      paper,
    ),
    shape('M1240 190L1800 190L1800 680L1420 680z', screen.hatch),
    box(0, 676, 1800, 524, tint(ochre, 0.36)),
    shape('M0 676L1800 676L1800 830L0 730z', shade(rose, 0.3)),
    cuts(chance, { top: 760, bottom: 1190 }, 34, tint(ochre, 0.62)),
    shape('M60 1090Q400 1010 700 1080T420 1170T60 1090z', shade(ochre, 0.4)),
    shape('M340 1120Q372 800 330 560H410Q396 820 450 1120z', shade(vermilion, 0.7)),
    shape(
      pebble([
        [-100, 300],
        [60, 120],
        [300, -60],
        [560, 20],
        [800, 130],
        [820, 360],
        [640, 520],
        [420, 460],
        [240, 620],
        [20, 560],
      ]),
      shade(leaf, 0.5),
    ),
    shape(
      pebble([
        [-60, 270],
        [90, 130],
        [300, 0],
        [520, 60],
        [620, 200],
        [480, 300],
        [300, 260],
        [160, 420],
        [20, 400],
      ]),
      leaf,
    ),
    pupil(800, 800, 200, poses.walk, true),
    pupil(1000, 810, -206, poses.walk, false),
    pupil(1080, 806, 190, poses.stand, true),
    pupil(1560, 850, -240, poses.walk, false),
    pupil(690, 840, -214, poses.stand, false),
    pupil(960, 1110, 440, poses.walk, true),
    pupil(1210, 1130, 460, poses.walk, false),
    pupil(1470, 1120, -430, poses.walk, true),
    shape('M905 740q-60 20 -46 130h66zM1160 740q-70 20 -56 140h76z', vermilion),
    repeat(3, (i) => oval([960, 1210, 1470][i] ?? 0, [1112, 1132, 1122][i] ?? 0, 110, 9, shade(ochre, 0.35))),
  ].join('')
}

export const schoolCourtyard: Scene = scene(1000, 680, draw)
