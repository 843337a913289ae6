import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts, glitter, rays } from '../../ink/cuts'
import { figure, silhouette } from '../../ink/figures'
import { gantry } from '../../ink/gantry'
import { gulls, heaven, streaks } from '../../ink/landscape'
import { box, boxes, disc, shape } from '../../ink/marks'
import { ink, mix, ochre, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { freighter } from '../../ink/vessels'

const draw = (chance: Chance) => {
  const dim = mix(teal, rose, 0.45)
  return [
    heaven(720, tint(rose, 0.45), rose),
    rays(1130, 640, 250, 900, 44, tint(ochre, 0.35)),
    disc(1130, 640, 205, tint(ochre, 0.16)),
    streaks(
      [
        [760, 430, 520],
        [1240, 520, 620],
        [250, 560, 380],
      ],
      tint(rose, 0.8),
    ),
    box(0, 720, 1800, 480, shade(teal, 0.12)),
    skyline(chance, towers(chance, -20, 760, 26, 90, 240), 722, dim),
    freighter(900, 742, 720, shade(teal, 0.55), dim, [dim, shade(rose, 0.25)]),
    glitter(chance, 1130, 745, 1130, 380, tint(ochre, 0.3)),
    cuts(chance, { top: 740, bottom: 1120 }, 60, shade(teal, 0.42)),
    gantry(60, 860, 560, shade(teal, 0.72)),
    gantry(330, 930, 780, ink),
    shape('M0 905L860 930L980 1010L1010 1200L0 1200z', ink),
    shape('M0 905L860 930L872 938L0 922z', vermilion),
    boxes(
      [
        [760, 880, 34, 60],
        [752, 868, 50, 20],
        [560, 870, 30, 56],
        [553, 860, 44, 18],
      ],
      ink,
    ),
    figure(660, 938, 190, poses.stand, silhouette(ink)),
    gulls(
      [
        [1420, 330, 90],
        [1540, 270, 60],
        [880, 300, 54],
      ],
      ink,
    ),
  ].join('')
}

export const harbourAtDawn: Scene = scene(980, 640, draw)
