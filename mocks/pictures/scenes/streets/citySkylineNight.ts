import { litWindows, skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts, fade, glitter } from '../../ink/cuts'
import { figure, silhouette } from '../../ink/figures'
import { type Box, box, boxes, boxesData, disc, each, repeat, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const [far, near] = [towers(chance, -20, 1800, 90, 420, 1240), towers(chance, -30, 1800, 60, 330, 1000)]
  return [
    box(0, 0, 1800, 860, shade(teal, 0.6)),
    fade({ top: 280, bottom: 850, from: 2, to: 18 }, mix(teal, rose, 0.3)),
    disc(420, 270, 96, tint(ochre, 0.35)),
    disc(462, 250, 86, shade(teal, 0.6)),
    shape(
      repeat(
        34,
        () => `M${Math.round(chance.between(0, 1800))} ${Math.round(chance.between(20, 380))}h5v5h-5z`,
      ),
      tint(sky, 0.6),
    ),
    skyline(chance, far, 850, shade(teal, 0.42)),
    shape(litWindows(chance, far, 850, 0.14, 30), shade(ochre, 0.25)),
    skyline(chance, near, 860, ink),
    shape(litWindows(chance, near, 860, 0.32, 27), tint(ochre, 0.85)),
    boxes(
      [
        [1000, 372, 110, 490],
        [1044, 250, 20, 130],
      ],
      ink,
    ),
    shape(
      boxesData(
        each(28, (i): Box => [1014 + (i % 4) * 23, 396 + Math.floor(i / 4) * 46, 13, 22]).filter(
          (_, i) => i % 3,
        ),
      ),
      tint(ochre, 0.85),
    ),
    disc(1054, 248, 12, vermilion),
    box(0, 856, 1800, 344, shade(teal, 0.7)),
    glitter(chance, 1055, 872, 1190, 200, shade(ochre, 0.1)),
    repeat(7, (i) =>
      glitter(chance, 120 + i * 270, 872, 1120, 90, i % 3 ? shade(ochre, 0.3) : shade(vermilion, 0.2)),
    ),
    cuts(chance, { top: 880, bottom: 1190 }, 40, ink),
    shape('M0 1130H760Q820 1130 850 1200H0z', ink),
    stroke('M40 1130V1090M180 1130V1090M320 1130V1090M460 1130V1090M600 1130V1090M0 1092H700', ink, 9),
    figure(390, 1134, 200, poses.stand, silhouette(ink, 34)),
    figure(450, 1134, -214, poses.stand, silhouette(ink)),
  ].join('')
}

export const citySkylineNight: Scene = scene(1000, 620, draw)
