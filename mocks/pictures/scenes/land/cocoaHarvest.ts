import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, oval, placed, repeat, ring, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { tree } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const pod = (x: number, y: number, scale: number, turn: number, skin: string) =>
  placed(
    x,
    y,
    shape('M-80 0Q-60 -46 10 -44Q70 -36 96 0Q70 38 10 44Q-60 46 -80 0z', skin) +
      stroke('M-70 -8Q0 -30 86 -4M-70 8Q0 26 86 4M-50 -26Q10 -42 70 -22', shade(skin, 0.4), 6),
    scale,
    turn,
  )

const openPod = (x: number, y: number, scale: number, turn: number) =>
  placed(
    x,
    y,
    shape('M-80 0Q-60 -46 10 -44Q70 -36 96 0Q70 38 10 44Q-60 46 -80 0z', vermilion) +
      oval(6, 2, 70, 28, tint(ochre, 0.35)) +
      repeat(10, (i) => oval(-40 + (i % 5) * 22, i < 5 ? -7 : 11, 12, 9, paper)),
    scale,
    turn,
  )

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, tint(leaf, 0.45)),
    fade({ top: 120, bottom: 700, from: 17, to: 2 }, leaf, 24),
    repeat(3, (i) => tree(chance, 1090 + i * 300, 700 - (i % 2) * 30, 560, shade(leaf, 0.3), leaf)),
    shape('M0 690Q600 640 1100 690T1800 670V1200H0z', tint(ochre, 0.6)),
    shape('M0 900Q700 820 1800 930V1200H0z', shade(ochre, 0.35)),
    shape(
      'M230 1000Q280 600 240 300Q220 120 260 -20H400Q360 160 384 330Q410 620 440 1000z',
      shade(vermilion, 0.7),
    ),
    shape(
      'M230 1000Q280 600 240 300Q220 120 260 -20H310Q270 140 296 330Q320 620 300 1000z',
      shade(vermilion, 0.45),
    ),
    repeat(6, (i) =>
      pod(
        [190, 430, 200, 440, 470, 220][i] ?? 0,
        [250, 340, 470, 560, 180, 640][i] ?? 0,
        0.9,
        80 + i * 8,
        [ochre, vermilion, vermilion, ochre, vermilion, ochre][i] ?? ochre,
      ),
    ),
    repeat(7, (i) =>
      placed(
        [60, 160, 330, 470, 560, 640, 20][i] ?? 0,
        [60, 10, 0, 50, 0, 40, 180][i] ?? 0,
        shape('M0 -60Q90 60 0 240Q-80 60 0 -60z', i % 2 ? shade(leaf, 0.35) : shade(leaf, 0.6)),
        1.1,
        -50 + i * 18,
      ),
    ),
    shape('M1180 850H1440Q1460 900 1440 950H1180Q1160 900 1180 850z', shade(vermilion, 0.66)),
    oval(1184, 900, 26, 50, tint(ochre, 0.7)),
    ring(1184, 900, 16, shade(ochre, 0.4), 5),
    figure(1330, 960, 520, poses.sit, {
      skin,
      top: paper,
      legs: teal,
      skirt: 16,
    }),
    figure(880, 940, -560, poses.bend, {
      skin,
      top: teal,
      legs: ink,
      hat: ochre,
    }),
    stroke('M704 750L760 690', tint(sky, 0.6), 16),
    repeat(12, (i) =>
      pod(
        560 + (i % 6) * 74 - (i > 5 ? -30 : 0),
        1040 - (i > 5 ? 52 : 0),
        0.75,
        ((i * 37) % 60) - 30,
        i % 3 ? ochre : vermilion,
      ),
    ),
    repeat(4, (i) => openPod(1130 + i * 130, 1070 + (i % 2) * 40, 0.95, -20 + i * 17)),
  ].join('')

export const cocoaHarvest: Scene = scene(1000, 700, draw)
