import type { Chance } from '../../ink/chance'
import { cut, cuts, glitter } from '../../ink/cuts'
import { heaven, hills } from '../../ink/landscape'
import { box, disc, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { blades } from '../../ink/plants'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) =>
  [
    heaven(760, tint(teal, 0.55), tint(rose, 0.55), 480),
    disc(560, 420, 230, tint(vermilion, 0.75)),
    hills(chance, 700, 26, shade(teal, 0.25), 800),
    box(0, 760, 1800, 440, tint(teal, 0.75)),
    glitter(chance, 560, 775, 1180, 400, tint(vermilion, 0.6)),
    cuts(chance, { top: 790, bottom: 1190 }, 40, shade(teal, 0.25)),
    shape(blades(chance, 0, 420, 900, 520, 26), shade(teal, 0.45)),
    shape(blades(chance, 1350, 1800, 900, 560, 26), shade(teal, 0.45)),
    stroke('M1010 800L1002 1090L960 1104M1070 800L1090 960L1072 1090L1034 1104', ink, 11),
    shape(
      'M1390 820Q1240 690 1120 640Q1020 600 960 640Q900 690 940 770Q990 830 1120 826Q1260 830 1390 820z',
      paper,
    ),
    shape(
      'M960 660Q900 640 916 560Q934 480 880 420Q850 370 880 320Q900 288 940 290Q980 296 984 330Q960 316 934 330Q910 350 940 410Q986 490 976 560Q970 620 1030 640z',
      paper,
    ),
    shape('M930 300L740 338Q840 352 934 340z', ochre),
    disc(922, 314, 9, ink),
    shape(
      'M1390 820Q1240 690 1120 660Q1180 720 1150 760Q1230 770 1260 800Q1140 800 1060 780Q1120 830 1390 820z',
      tint(sky, 0.9),
    ),
    stroke('M960 296Q1040 300 1080 370M958 300Q1010 320 1030 380', paper, 7),
    shape(cut(1010, 1104, 220, 16) + cut(1080, 1130, 300, 14), paper),
    shape(blades(chance, -40, 520, 1210, 640, 30), ink),
    shape(blades(chance, 1260, 1840, 1210, 600, 34), ink),
    shape(
      repeat(
        9,
        (i) =>
          `M${[90, 190, 300, 420, 1360, 1450, 1540, 1640, 1730][i]} ${[640, 540, 690, 760, 720, 620, 690, 590, 680][i]}q22 70 4 150q-30 0 -34 -10q-8 -80 30 -140z`,
      ),
      shade(vermilion, 0.55),
    ),
  ].join('')

export const egretInReeds: Scene = scene(980, 660, draw)
