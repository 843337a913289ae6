import type { Chance } from '../../ink/chance'
import { figure, silhouette } from '../../ink/figures'
import { heaven, hills, streaks } from '../../ink/landscape'
import { disc, placed, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, rose, shade, tint, vermilion } from '../../ink/palette'
import { blades, tree } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const pylon = (weight: number) =>
  stroke(
    'M-90 0L-26 -420L0 -620L26 -420L90 0M-70 -130L60 -200M70 -130L-60 -200M-54 -240L42 -320M54 -240L-42 -320M-26 -420H26',
    ink,
    weight,
  ) +
  stroke(
    'M-170 -420L-26 -440L0 -470L26 -440L170 -420M-130 -520L-16 -530L0 -560L16 -530L130 -520',
    ink,
    weight * 0.9,
  ) +
  stroke('M-165 -416v34M165 -416v34M-126 -516v30M126 -516v30', ink, weight * 0.7)

const draw = (chance: Chance) =>
  [
    heaven(800, tint(ochre, 0.3), tint(vermilion, 0.55), 520),
    disc(1330, 640, 170, vermilion),
    streaks(
      [
        [1080, 560, 520],
        [180, 420, 560],
        [760, 660, 420],
      ],
      tint(ochre, 0.16),
    ),
    hills(chance, 770, 26, shade(rose, 0.3)),
    hills(chance, 850, 16, shade(leaf, 0.2)),
    shape('M0 930Q600 860 1100 900T1800 880V1200H0z', shade(leaf, 0.5)),
    shape('M820 1200Q1090 1030 1230 890H1250Q1190 1040 1110 1200z', tint(ochre, 0.5)),
    stroke(
      'M-20 262Q240 470 420 398M760 398Q940 560 1086 560M1254 560Q1340 640 1421 640M-20 150Q240 350 452 282M708 282Q920 480 1108 500M1232 500Q1330 590 1434 606M1499 640Q1600 690 1800 690M1490 604Q1620 670 1800 668',
      ink,
      5,
    ),
    placed(1460, 860, pylon(24), 0.46),
    placed(1170, 900, pylon(17), 0.76),
    placed(590, 1010, pylon(13), 1.42),
    tree(chance, 1660, 930, 190, shade(leaf, 0.72), shade(leaf, 0.35)),
    tree(chance, 190, 990, 240, shade(leaf, 0.75), shade(leaf, 0.35)),
    shape(blades(chance, 0, 1800, 1210, 150, 60), ink),
    figure(1060, 1150, 150, poses.walk, silhouette(ink)),
  ].join('')

export const powerLines: Scene = scene(720, 640, draw)
