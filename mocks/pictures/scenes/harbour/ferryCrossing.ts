import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, silhouette } from '../../ink/figures'
import { cloud, gulls, heaven } from '../../ink/landscape'
import { box, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { ferry, railing } from '../../ink/vessels'

const draw = (chance: Chance) =>
  [
    heaven(560, tint(sky, 0.6), tint(ochre, 0.6), 330),
    cloud(chance, 1420, 330, 460, paper),
    cloud(chance, 420, 400, 340, paper),
    skyline(chance, towers(chance, -30, 900, 30, 170, 260), 562, mix(sky, ink, 0.35)),
    shape('M900 562Q1200 500 1800 540V566H900z', shade(teal, 0.3)),
    box(0, 558, 1800, 642, teal),
    cuts(chance, { top: 575, bottom: 1190 }, 80, shade(teal, 0.4)),
    cuts(chance, { top: 600, bottom: 1190 }, 22, tint(sky, 0.7)),
    shape('M460 880Q900 930 1480 872Q1300 960 900 960T460 880z', shade(teal, 0.6)),
    ferry(420, 868, 1080, ink, paper, shade(teal, 0.55), vermilion),
    shape('M1400 880Q1480 850 1520 790Q1530 860 1600 890Q1500 910 1400 896z', paper),
    shape('M460 872Q300 880 40 960Q240 910 470 896z', paper),
    stroke(railing(500, 576, 170, 40, 8), ink, 5),
    repeat(4, (index) =>
      figure(
        520 + index * 42,
        580,
        74,
        poses.stand,
        silhouette([ink, shade(vermilion, 0.3)][index % 2] ?? ink),
      ),
    ),
    placed(648, 470, shape('M0 0Q-60 -40 -150 -30T-330 -70Q-240 -20 -150 4T0 0z', tint(ink, 0.35))),
    gulls(
      [
        [1180, 300, 110],
        [1320, 240, 74],
        [1010, 380, 60],
        [240, 760, 90],
      ],
      ink,
    ),
  ].join('')

export const ferryCrossing: Scene = scene(960, 620, draw)
