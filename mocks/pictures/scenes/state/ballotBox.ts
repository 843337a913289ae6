import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  return [
    box(0, 0, 1800, 760, tint(teal, 0.5)),
    shape('M980 0L1800 0L1800 420L1300 700L700 700z', tint(teal, 0.28)),
    fade({ top: 0, bottom: 560, from: 14, to: 2 }, tint(teal, 0.75)),
    box(0, 690, 1800, 510, shade(teal, 0.35)),
    repeat(3, (i) =>
      placed(
        70 + i * 210,
        700,
        boxes(
          [
            [0, -330, 180, 200],
            [10, -130, 12, 160],
            [158, -130, 12, 160],
          ],
          paper,
        ) +
          box(0, -330, 180, 200, i === 1 ? tint(sky, 0.8) : paper) +
          shape('M180 -330L210 -350L210 -160L180 -130z', shade(sky, 0.45)) +
          boxes([[0, -330, 180, 18]], vermilion),
      ),
    ),
    figure(170, 790, 330, poses.stand, { skin, top: vermilion, legs: ink, skirt: 32 }),
    figure(600, 800, -330, poses.walk, { skin, top: ochre, legs: ink }),
    shape('M260 900L1560 900L1800 1080L60 1080z', tint(ochre, 0.75)),
    box(60, 1080, 1740, 40, shade(ochre, 0.3)),
    boxes(
      [
        [130, 1120, 60, 80],
        [1660, 1120, 60, 80],
      ],
      shade(ochre, 0.55),
    ),
    shape('M840 990L1480 990L1760 1060L1120 1060z', shade(ochre, 0.3)),
    shape('M760 560L1200 590L1200 1030L760 990z', paper),
    shape('M1200 590L1440 540L1440 950L1200 1030z', shade(sky, 0.35)),
    shape('M1200 590L1440 540L1440 950L1200 1030z', screen.hatch),
    shape('M760 560L1000 516L1440 540L1200 590z', tint(sky, 0.55)),
    shape('M960 552L1180 566L1216 556L1000 542z', ink),
    shape('M810 700L1150 728L1150 900L810 872z', teal),
    shape('M860 772L930 778L940 820L1060 738L1090 764L934 872z', paper),
    boxes([[1180, 600, 40, 60]], vermilion),
    shape('M970 300L1160 320L1190 560L1000 548z', '#fffaf0'),
    stroke('M1010 360l110 12M1014 400l110 12M1018 440l70 8', tint(ink, 0.6), 9),
    disc(1128, 452, 17, vermilion),
    shape(
      'M1800 150L1440 240Q1330 270 1240 330L1150 360Q1120 380 1140 404Q1230 400 1270 388Q1230 420 1200 470Q1210 496 1240 480Q1330 400 1420 390L1800 350z',
      skin,
    ),
    shape('M1800 110L1500 190L1540 410L1800 400z', vermilion),
    shape('M1800 300L1530 340L1540 410L1800 400z', screen.hatch),
  ].join('')
}

export const ballotBox: Scene = scene(1100, 640, draw)
