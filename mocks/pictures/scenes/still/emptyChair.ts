import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { box, boxes, disc, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) =>
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
    stroke('M360 90H880V750H360zM620 90V750M360 420H880', paper, 26),
    boxes([[320, 744, 600, 40]], paper),
    boxes([[320, 776, 600, 14]], shade(teal, 0.65)),
    shape('M270 50H440Q470 330 380 560Q340 640 350 800H250z', tint(rose, 0.7)),
    stroke('M310 60Q330 400 290 790M370 60Q390 330 330 600', shade(rose, 0.3), 9),
    shape('M970 50H820Q790 330 880 560Q910 640 900 800H990z', tint(rose, 0.7)),
    stroke('M930 60Q910 400 950 790', shade(rose, 0.3), 9),
    boxes([[220, 40, 800, 20]], ink),
    shape('M560 890L860 890L1330 1180L900 1180z', tint(ochre, 0.75)),
    shape('M880 890L1150 890L1760 1180L1390 1180z', tint(ochre, 0.75)),
    shape('M1140 1120L1560 1090L1790 1160L1500 1200H1300z', shade(vermilion, 0.78)),
    shape('M1090 380Q1100 330 1150 336L1390 366Q1430 372 1430 420L1418 800L1110 760z', ink),
    shape('M1120 400Q1124 366 1156 368L1370 394Q1398 398 1398 430L1390 770L1136 736z', vermilion),
    shape('M1290 384L1370 394Q1398 398 1398 430L1390 770L1310 758z', screen.hatch),
    stroke('M1196 374L1206 744M1290 386L1294 756', shade(vermilion, 0.5), 9),
    shape('M1000 800L1120 740L1430 780L1370 870z', tint(vermilion, 0.85)),
    shape('M1000 800L1370 870L1370 912L1000 840z', shade(vermilion, 0.4)),
    shape('M1370 870L1430 780L1430 822L1370 912z', ink),
    stroke('M1020 840L1000 1120M1352 900L1372 1180M1414 820L1450 1080M1116 850L1112 1020', ink, 24),
    shape('M1150 742L1290 760L1250 810L1100 790z', paper),
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

export const emptyChair: Scene = scene(980, 620, draw)
