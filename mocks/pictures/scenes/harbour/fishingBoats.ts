import type { Chance } from '../../ink/chance'
import { cuts, fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { cloud, gulls, heaven } from '../../ink/landscape'
import { box, poly, repeat, shape } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { pirogue } from '../../ink/vessels'

const draw = (chance: Chance) =>
  [
    heaven(470, tint(sky, 0.7), tint(rose, 0.6), 260),
    cloud(chance, 1300, 300, 560, paper),
    box(0, 466, 1800, 330, teal),
    cuts(chance, { top: 480, bottom: 700 }, 40, shade(teal, 0.3), 0.8),
    cuts(chance, { top: 500, bottom: 720 }, 16, tint(sky, 0.5), 0.8),
    pirogue(220, 520, 210, ink, shade(teal, 0.4), ink),
    shape('M0 690Q420 640 820 700T1800 640V1200H0z', tint(sky, 0.35)),
    shape('M0 724Q420 668 820 730T1800 672V1200H0z', tint(ochre, 0.42)),
    fade({ top: 980, bottom: 1200, from: 3, to: 15 }, tint(ochre, 0.85)),
    pirogue(980, 750, 560, tint(ochre, 0.95), paper, ink),
    pirogue(420, 810, 720, teal, ochre, ink),
    figure(1280, 880, 240, poses.bend, {
      skin,
      top: paper,
      legs: shade(teal, 0.3),
    }),
    shape('M240 1040Q900 1090 1560 1030Q1300 1110 800 1100T240 1040z', shade(ochre, 0.45)),
    pirogue(180, 1030, 1240, vermilion, paper, ink),
    repeat(6, (index) =>
      poly(
        [
          [520 + index * 105, 945],
          [560 + index * 105, 945],
          [545 + index * 105, 1002],
          [505 + index * 105, 1002],
        ],
        teal,
      ),
    ),
    palm(1640, 900, 640, -130, ink, shade(teal, 0.75), shade(teal, 0.3)),
    figure(150, 1010, 300, poses.carry, {
      skin,
      top: ochre,
      legs: teal,
      skirt: 30,
    }),
    shape('M128 690q40 -22 82 0l-12 34h-58z', ink),
    gulls(
      [
        [700, 250, 80],
        [800, 200, 56],
        [560, 310, 44],
      ],
      ink,
    ),
  ].join('')

export const fishingBoats: Scene = scene(860, 700, draw)
