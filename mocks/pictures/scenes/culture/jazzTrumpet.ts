import { fade, rays } from '../../ink/cuts'
import { skin } from '../../ink/figures'
import { box, boxes, oval, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () =>
  [
    box(0, 0, 1800, 1200, shade(teal, 0.6)),
    fade({ top: 0, bottom: 1100, from: 15, to: 3 }, ink, 24),
    shape('M60 -20L330 -20L1250 1220L300 1220z', shade(ochre, 0.5)),
    shape('M110 -20L240 -20L980 1220L440 1220z', shade(ochre, 0.28)),
    placed(1480, 900, stroke('M0 300V-300', ink, 14) + shape('M-60 -300h120v40h-120z', ink)),
    shape(
      'M300 1220Q290 900 420 800Q500 740 600 720L740 720Q840 760 880 860Q930 800 1010 690L1080 740Q1040 900 930 1010Q900 1100 900 1220z',
      teal,
    ),
    shape('M600 720L740 720Q840 760 880 860L870 1220H720Q760 900 600 720z', screen.hatch),
    shape('M300 1220Q290 900 420 800Q480 756 560 732Q430 840 420 1220z', tint(teal, 0.6)),
    shape('M560 740L640 900L700 730z', paper),
    shape('M628 880l30 -50l34 40l-20 350h-60z', vermilion),
    shape('M560 620L556 750Q640 820 720 740L716 640z', shade(skin, 0.35)),
    shape(
      'M520 470Q516 350 620 330Q730 316 772 390L784 452L820 500Q826 516 800 522L806 546L794 560L800 580Q800 600 776 606Q770 650 720 660Q640 668 580 630Q530 570 520 470z',
      skin,
    ),
    shape(
      'M520 470Q516 400 560 360L600 470Q600 560 660 650Q620 650 580 630Q530 570 520 470z',
      shade(skin, 0.45),
    ),
    shape('M600 500q-30 -30 -44 4q-4 50 40 56z', shade(skin, 0.2)),
    stroke('M716 452q24 -14 48 0', ink, 9),
    stroke('M714 476q22 16 46 0', ink, 8),
    shape('M770 596q-30 10 -50 -6q-6 40 20 60q24 -10 36 -44z', shade(skin, 0.28)),
    shape('M470 400Q620 350 800 372L826 390Q830 404 800 404Q640 390 490 430Q456 430 470 400z', ink),
    shape('M510 392Q500 250 560 236Q660 216 750 236Q786 260 782 376Q640 350 510 392z', ink),
    shape('M508 372Q640 334 782 356V378Q640 352 510 396z', vermilion),
    placed(
      800,
      572,
      shape('M0 -9H470Q590 -20 660 -110Q690 -40 690 0T660 110Q590 20 470 9H0z', ochre) +
        shape('M470 9H300V-2H480Q600 0 684 40Q680 80 660 110Q590 20 470 9z', shade(ochre, 0.45)) +
        oval(662, 0, 22, 108, shade(ochre, 0.55)) +
        shape('M-24 -18h30v36h-30z', shade(ochre, 0.3)) +
        stroke('M110 4V84Q110 110 140 110H380Q410 110 410 84V4', ochre, 16) +
        boxes(
          [
            [180, -56, 30, 180],
            [236, -56, 30, 180],
            [292, -56, 30, 180],
          ],
          tint(ochre, 0.55),
        ) +
        boxes(
          [
            [190, -84, 10, 30],
            [246, -74, 10, 20],
            [302, -84, 10, 30],
            [182, -90, 26, 10],
            [238, -80, 26, 10],
            [294, -90, 26, 10],
          ],
          ochre,
        ) +
        stroke('M30 -6H440', paper, 5),
      1,
      -17,
    ),
    shape(
      'M980 700Q960 640 990 590Q1000 500 1040 470Q1060 480 1052 520Q1090 450 1110 466Q1116 490 1090 540Q1130 480 1146 500Q1146 530 1110 570Q1150 540 1156 560Q1140 620 1090 680Q1060 740 1010 730z',
      skin,
    ),
    shape(
      'M1090 680Q1060 740 1010 730L980 700Q1060 690 1110 570Q1150 540 1156 560Q1140 620 1090 680z',
      shade(skin, 0.4),
    ),
    shape('M950 690L1040 770L1070 730L984 650z', paper),
    rays(1475, 385, 150, 330, 20, tint(ochre, 0.85)),
    repeat(5, (i) =>
      placed(
        [1600, 1690, 1520, 1330, 1700][i] ?? 0,
        [170, 330, 90, 130, 540][i] ?? 0,
        oval(0, 0, 26, 19, i % 2 ? paper : vermilion, -20) +
          stroke('M22 -6V-110Q60 -90 56 -50', i % 2 ? paper : vermilion, 9),
        [0.9, 1.1, 0.7, 0.8, 0.7][i] ?? 1,
        8,
      ),
    ),
  ].join('')

export const jazzTrumpet: Scene = scene(980, 560, draw)
