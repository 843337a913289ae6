import { house } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts, fade, glitter } from '../../ink/cuts'
import { box, boxes, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 860, shade(teal, 0.62)),
    fade({ top: 330, bottom: 860, from: 2, to: 18 }, shade(teal, 0.18)),
    shape(
      repeat(60, () => `M${trim(chance.between(0, 1800))} ${trim(chance.between(10, 560))}h4v4h-4z`),
      tint(sky, 0.4),
    ),
    shape('M1225 270L-20 90L-20 420z', tint(ochre, 0.5)),
    shape('M1225 270L-20 180L-20 330z', tint(ochre, 0.2)),
    shape('M1270 270L1820 190L1820 340z', tint(ochre, 0.5)),
    box(0, 858, 1800, 342, shade(teal, 0.35)),
    cuts(chance, { top: 872, bottom: 1190 }, 60, shade(teal, 0.7)),
    glitter(chance, 500, 875, 1190, 420, tint(ochre, 0.4)),
    shape('M740 1200Q760 1050 860 1000Q880 900 1000 880Q1060 800 1190 800H1420Q1600 810 1800 900V1200z', ink),
    shape(
      'M860 1000Q880 900 1000 880Q1060 800 1190 800H1240Q1100 840 1060 920Q960 930 930 1030Q880 1060 860 1200H740Q760 1050 860 1000z',
      shade(leaf, 0.35),
    ),
    shape('M1180 810L1206 330L1290 330L1316 810z', paper),
    shape('M1194 560L1200 450L1296 450L1302 560z', vermilion),
    shape('M1182 770L1188 665L1308 665L1314 770z', vermilion),
    shape('M1248 330L1290 330L1316 810L1252 810z', screen.hatch),
    boxes(
      [
        [1190, 316, 116, 18],
        [1212, 208, 72, 12],
      ],
      ink,
    ),
    boxes([[1216, 220, 64, 96]], tint(ochre, 0.55)),
    stroke('M1216 220V316M1248 220V316M1280 220V316', ink, 6),
    shape('M1206 210Q1248 130 1290 210z', vermilion),
    house(1370, 850, 190, 120, {
      wall: tint(sky, 0.5),
      side: shade(teal, 0.5),
      roof: vermilion,
      window: ochre,
    }),
  ].join('')

export const lighthouse: Scene = scene(1080, 560, draw)
