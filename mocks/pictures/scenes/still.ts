import { skyline, towers } from '../ink/buildings'
import type { Chance } from '../ink/chance'
import { fade } from '../ink/cuts'
import { box, boxes, disc, placed, poly, repeat, shape, stroke, trim } from '../ink/marks'
import { ink, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { palm } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const handwriting = (chance: Chance, x: number, y: number, width: number): string => {
  let [line, at] = [`M${x} ${y}`, 0]
  while (at < width) {
    const word = chance.between(40, 110)
    const loops = Math.max(2, Math.round(word / 22))
    line += repeat(
      loops,
      (i) =>
        `q${trim(word / loops / 2)} ${i % 3 === 1 ? -34 : -20} ${trim(word / loops / 2)} 0t${trim(word / loops / 2)} ${i % 2 ? 0 : 2}`,
    )
    line += `m24 0`
    at += word + 24
  }
  return line
}

const letterAndPen = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(vermilion, 0.62)),
    stroke(
      'M0 210Q500 190 900 220T1800 200M0 430Q600 410 1100 446T1800 420M0 680Q400 700 900 670T1800 690M0 930Q700 900 1200 940T1800 916',
      shade(vermilion, 0.74),
      9,
    ),
    poly(
      [
        [0, 0],
        [700, 0],
        [1800, 900],
        [1800, 1200],
        [900, 1200],
        [0, 500],
      ],
      shade(vermilion, 0.5),
    ),
    placed(
      1010,
      330,
      poly(
        [
          [30, 40],
          [700, 40],
          [700, 480],
          [30, 480],
        ],
        shade(vermilion, 0.82),
      ) +
        box(0, 0, 660, 430, tint(ochre, 0.5)) +
        poly(
          [
            [0, 0],
            [330, 250],
            [660, 0],
          ],
          tint(ochre, 0.75),
        ) +
        stroke('M0 0L330 250L660 0M0 430L250 190M660 430L410 190', shade(ochre, 0.4), 7) +
        disc(330, 246, 54, vermilion) +
        disc(330, 246, 34, shade(vermilion, 0.3)),
      1,
      12,
    ),
    placed(
      390,
      120,
      box(46, 50, 720, 960, shade(vermilion, 0.82)) +
        box(0, 0, 720, 960, paper) +
        poly(
          [
            [0, 310],
            [720, 318],
            [720, 640],
            [0, 632],
          ],
          tint(sky, 0.4),
        ) +
        box(60, 70, 190, 12, vermilion) +
        box(60, 96, 130, 12, vermilion) +
        stroke(
          repeat(11, (i) =>
            handwriting(
              chance,
              70,
              200 + i * 58,
              [540, 560, 520, 560, 380, 550, 530, 560, 540, 500, 260][i] ?? 500,
            ),
          ),
          ink,
          6,
        ) +
        stroke('M420 880q50 -90 60 -10q30 -70 60 0q20 -40 100 -20', ink, 9),
      1,
      -9,
    ),
    placed(
      1190,
      1010,
      shape('M30 60L-360 40L-470 22L-360 -20L30 20z', shade(vermilion, 0.82)) +
        shape('M-360 -46H40V46H-360z', teal) +
        shape('M40 -42H420Q470 -36 470 0T420 42H40z', shade(teal, 0.4)) +
        shape('M-360 10H40V46H-360zM40 12H460Q450 40 420 42H40z', screen.hatch) +
        boxes(
          [
            [20, -48, 34, 96],
            [-374, -44, 22, 88],
          ],
          ochre,
        ) +
        shape('M-374 -36L-520 0L-374 36z', ochre) +
        stroke('M-510 0H-410', ink, 6) +
        disc(-406, 0, 10, ink) +
        shape('M70 -42h250q20 0 20 10H70z', ochre) +
        stroke('M-340 -28H0', tint(sky, 0.7), 9),
      1,
      -34,
    ),
    placed(
      230,
      860,
      disc(24, 28, 150, shade(vermilion, 0.82)) +
        disc(0, 0, 150, shade(teal, 0.3)) +
        disc(0, 0, 104, tint(teal, 0.6)) +
        disc(0, 0, 84, ink) +
        stroke('M-120 -60Q-80 -126 0 -134', paper, 10),
    ),
  ].join('')

const emptyChair = (chance: Chance) =>
  [
    box(0, 0, 1800, 880, shade(teal, 0.35)),
    fade({ top: 0, bottom: 860, from: 4, to: 13, left: 0, right: 1800 }, shade(teal, 0.55), 26),
    box(0, 870, 1800, 330, shade(vermilion, 0.6)),
    stroke('M0 960H1800M0 1070H1800', shade(vermilion, 0.74), 8),
    boxes([[0, 840, 1800, 40]], shade(teal, 0.7)),
    boxes([[360, 90, 520, 660]], tint(ochre, 0.4)),
    disc(700, 300, 84, vermilion),
    fade({ top: 360, bottom: 600, from: 2, to: 14, left: 372, right: 870 }, tint(rose, 0.8)),
    skyline(chance, towers(chance, 366, 860, 40, 160, 500), 620, mix(teal, rose, 0.5)),
    boxes([[366, 610, 510, 140]], teal),
    palm(470, 750, 300, 40, ink, shade(teal, 0.7), shade(teal, 0.5)),
    box(872, 90, 400, 0, paper),
    stroke('M360 90H880V750H360zM620 90V750M360 420H880', paper, 26),
    boxes([[320, 744, 600, 40]], paper),
    boxes([[320, 776, 600, 14]], shade(teal, 0.65)),
    shape('M270 50H440Q470 330 380 560Q340 640 350 800H250z', tint(rose, 0.7)),
    stroke('M310 60Q330 400 290 790M370 60Q390 330 330 600', shade(rose, 0.3), 9),
    shape('M970 50H820Q790 330 880 560Q910 640 900 800H990z', tint(rose, 0.7)),
    stroke('M930 60Q910 400 950 790', shade(rose, 0.3), 9),
    boxes([[220, 40, 800, 20]], ink),
    poly(
      [
        [560, 890],
        [860, 890],
        [1330, 1180],
        [900, 1180],
      ],
      tint(ochre, 0.75),
    ),
    poly(
      [
        [880, 890],
        [1150, 890],
        [1760, 1180],
        [1390, 1180],
      ],
      tint(ochre, 0.75),
    ),
    shape('M1140 1120L1560 1090L1790 1160L1500 1200H1300z', shade(vermilion, 0.78)),
    shape('M1090 380Q1100 330 1150 336L1390 366Q1430 372 1430 420L1418 800L1110 760z', ink),
    shape('M1120 400Q1124 366 1156 368L1370 394Q1398 398 1398 430L1390 770L1136 736z', vermilion),
    shape('M1290 384L1370 394Q1398 398 1398 430L1390 770L1310 758z', screen.hatch),
    stroke('M1196 374L1206 744M1290 386L1294 756', shade(vermilion, 0.5), 9),
    poly(
      [
        [1000, 800],
        [1120, 740],
        [1430, 780],
        [1370, 870],
      ],
      tint(vermilion, 0.85),
    ),
    poly(
      [
        [1000, 800],
        [1370, 870],
        [1370, 912],
        [1000, 840],
      ],
      shade(vermilion, 0.4),
    ),
    poly(
      [
        [1370, 870],
        [1430, 780],
        [1430, 822],
        [1370, 912],
      ],
      ink,
    ),
    stroke('M1020 840L1000 1120M1352 900L1372 1180M1414 820L1450 1080M1116 850L1112 1020', ink, 24),
    poly(
      [
        [1150, 742],
        [1290, 760],
        [1250, 810],
        [1100, 790],
      ],
      paper,
    ),
    stroke('M1160 762l86 12M1146 780l86 12', tint(ink, 0.5), 6),
    boxes(
      [
        [1560, 640, 200, 20],
        [1640, 660, 30, 440],
        [1580, 1090, 150, 22],
      ],
      ink,
    ),
    shape('M1630 640q-16 -60 0 -90h60q16 30 0 90z', tint(sky, 0.8)),
    stroke('M1656 550q-30 -80 -70 -110M1660 550q10 -90 -4 -150M1668 550q40 -70 80 -90', shade(teal, 0.7), 9),
    disc(1580, 430, 30, vermilion),
    disc(1656, 390, 32, ochre),
    disc(1752, 452, 28, vermilion),
  ].join('')

export const stillScenes: Scenes = {
  'letter-and-pen': scene(820, 640, letterAndPen),
  'empty-chair': scene(980, 620, emptyChair),
}
