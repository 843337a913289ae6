import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts, glitter } from '../../ink/cuts'
import { figure, silhouette } from '../../ink/figures'
import { heaven, streaks } from '../../ink/landscape'
import { box, boxes, disc, each, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { pirogue } from '../../ink/vessels'

const draw = (chance: Chance) => {
  const piers = each(8, (index) => {
    const far = index / 7
    const x = 120 + 1250 * (1 - (1 - far) ** 2)
    const deck = 500 + 180 * (1 - (1 - far) ** 1.6)
    const w = 66 * (1 - far) + 7
    return `M${trim(x)} ${trim(deck)}h${trim(w)}l${trim(w * 0.2)} ${trim(780 - deck + 330 * (1 - far) ** 2)}h${trim(-w * 1.4)}z`
  })
  return [
    heaven(760, tint(ochre, 0.28), tint(vermilion, 0.45)),
    disc(430, 330, 120, vermilion),
    streaks(
      [
        [240, 360, 420],
        [900, 220, 480],
        [620, 300, 260],
      ],
      tint(ochre, 0.16),
    ),
    skyline(chance, towers(chance, 1060, 1800, 60, 330, 1480), 762, shade(vermilion, 0.55)),
    box(0, 758, 1800, 442, shade(teal, 0.1)),
    cuts(chance, { top: 775, bottom: 1190 }, 70, shade(teal, 0.45)),
    glitter(chance, 430, 790, 1190, 300, tint(vermilion, 0.55)),
    shape(piers.join(''), ink),
    shape('M-20 415Q500 560 1000 660T1420 712L1420 724Q1200 716 940 690T-20 500z', ink),
    shape('M-20 392Q500 545 1000 652T1420 709L1420 712Q1200 700 1000 660T-20 412z', paper),
    pirogue(980, 1010, 300, ink, vermilion, ink),
    figure(1080, 992, 150, poses.paddle, silhouette(ink)),
    stroke('M1010 930L1180 1050', ink, 8),
    boxes(
      [
        [150, 396, 100, 40],
        [420, 470, 60, 26],
        [560, 508, 44, 20],
        [760, 560, 60, 20],
        [960, 612, 26, 12],
      ],
      vermilion,
    ),
  ].join('')
}

export const lagoonBridge: Scene = scene(760, 620, draw)
