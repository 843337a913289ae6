import { fade } from '../../ink/cuts'
import { box, boxes, disc, oval, placed, poly, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  const flag = (x: number, y: number, a: string, b: string, kind: number) =>
    stroke(`M${x} ${y}V${y + 420}`, tint(ochre, 0.7), 12) +
    disc(x, y - 6, 14, ochre) +
    shape(`M${x} ${y + 10}q60 40 80 170q-4 90 -70 130z`, a) +
    (kind === 0
      ? shape(`M${x} ${y + 110}q50 20 78 90q4 30 -4 52q-40 -40 -74 -50z`, b)
      : kind === 1
        ? shape(`M${x} ${y + 10}q24 16 42 54q-12 140 -38 250h-4z`, b)
        : disc(x + 34, y + 170, 26, b))
  const chair = (x: number, y: number, s: number, back: boolean) =>
    placed(
      x,
      y,
      shape('M-62 0V-150Q-60 -190 0 -192T62 -150V0z', back ? ink : shade(vermilion, 0.5)) +
        shape('M-44 -10V-144Q-40 -170 0 -172T44 -144V-10z', back ? shade(vermilion, 0.2) : vermilion) +
        (back
          ? boxes(
              [
                [-60, 0, 14, 90],
                [46, 0, 14, 90],
              ],
              ink,
            )
          : ''),
      s,
    )
  return [
    box(0, 0, 1800, 620, tint(teal, 0.62)),
    repeat(
      3,
      (i) =>
        boxes([[250 + i * 500, 40, 300, 430]], tint(ochre, 0.3)) +
        stroke(`M${400 + i * 500} 40V470M${250 + i * 500} 250H${550 + i * 500}`, shade(teal, 0.3), 12) +
        stroke(`M${250 + i * 500} 40h300v430h-300z`, shade(teal, 0.3), 18),
    ),
    fade({ top: 0, bottom: 420, from: 13, to: 2 }, shade(teal, 0.1)),
    box(0, 600, 1800, 600, shade(rose, 0.5)),
    shape('M320 620L620 620L340 1200L-60 1200z', shade(rose, 0.32)),
    shape('M840 620L1110 620L1200 1200L760 1200z', shade(rose, 0.32)),
    flag(160, 150, vermilion, paper, 0),
    flag(640, 140, ochre, teal, 1),
    flag(1140, 140, paper, vermilion, 2),
    flag(1620, 150, leaf, ochre, 0),
    repeat(6, (i) => chair(400 + i * 200, 660, 0.9, false)),
    shape('M270 640L1530 640L1720 900L80 900z', shade(ochre, 0.18)),
    shape('M270 640L760 640L560 900L80 900z', tint(ochre, 0.9)),
    box(80, 900, 1640, 46, shade(ochre, 0.5)),
    boxes(
      [
        [180, 946, 110, 200],
        [1510, 946, 110, 200],
      ],
      shade(vermilion, 0.72),
    ),
    box(80, 900, 1640, 46, screen.hatch),
    repeat(6, (i) =>
      poly(
        [
          [370 + i * 190, 690],
          [450 + i * 190, 690],
          [456 + i * 192, 716],
          [364 + i * 192, 716],
        ],
        paper,
      ),
    ),
    repeat(
      5,
      (i) =>
        poly(
          [
            [250 + i * 300, 820],
            [380 + i * 300, 820],
            [388 + i * 300, 862],
            [234 + i * 300, 862],
          ],
          paper,
        ) + stroke(`M${262 + i * 300} 834h100M${258 + i * 300} 848h90`, tint(ink, 0.5), 4),
    ),
    repeat(
      5,
      (i) =>
        stroke(`M${440 + i * 230} 770v-54`, ink, 5) +
        shape(`M${442 + i * 230} 716l50 14l-50 16z`, [vermilion, teal, leaf, ink, vermilion][i] ?? ink) +
        oval(440 + i * 230, 772, 18, 6, ink),
    ),
    shape('M830 756q70 -20 140 0l-14 26h-112z', teal),
    repeat(5, (i) => disc(846 + i * 27, 742 - (i % 2) * 20, 18, i % 2 ? tint(rose, 0.7) : vermilion)),
    repeat(5, (i) => chair(230 + i * 335, 1100, 1.5, true)),
  ].join('')
}

export const peaceTable: Scene = scene(900, 660, draw)
