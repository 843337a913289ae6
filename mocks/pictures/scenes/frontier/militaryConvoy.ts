import type { Chance } from '../../ink/chance'
import { figure, silhouette } from '../../ink/figures'
import { gulls, heaven, hills } from '../../ink/landscape'
import { box, boxes, disc, repeat, shape, stamped, stroke } from '../../ink/marks'
import { ink, leaf, ochre, rose, shade, sky, tint, vermilion } from '../../ink/palette'
import { blades, tree } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const lorry =
    shape('M-300 -250Q-290 -310 -220 -312H90Q150 -310 156 -250V-90H-300z', shade(leaf, 0.35)) +
    shape('M0 -312H90Q150 -310 156 -250V-90H40z', screen.hatch) +
    stroke('M-220 -310V-100M-120 -312V-100M-20 -312V-100M80 -310V-100', shade(leaf, 0.6), 8) +
    shape('M170 -90V-250H270L320 -160L400 -140Q420 -134 420 -90V-50H-310V-96z', shade(leaf, 0.52)) +
    shape('M196 -226L262 -226L296 -158L196 -158z', tint(sky, 0.75)) +
    boxes(
      [
        [-310, -96, 740, 30],
        [400, -96, 40, 40],
      ],
      ink,
    ) +
    disc(412, -112, 15, tint(ochre, 0.4)) +
    repeat(
      3,
      (i) =>
        disc([-210, -90, 290][i] ?? 0, -44, 58, ink) +
        disc([-210, -90, 290][i] ?? 0, -44, 24, shade(leaf, 0.3)),
    )
  return [
    heaven(620, tint(ochre, 0.4), tint(vermilion, 0.5), 420),
    disc(1420, 300, 120, tint(vermilion, 0.75)),
    hills(chance, 540, 60, shade(rose, 0.35), 800, 6),
    hills(chance, 640, 30, shade(leaf, 0.1), 900, 7),
    box(0, 700, 1800, 500, tint(ochre, 0.75)),
    shape(
      'M0 1010Q700 960 1150 820Q1420 730 1800 706V760Q1440 800 1240 900Q900 1080 300 1200H0z',
      shade(ochre, 0.25),
    ),
    shape('M0 700Q500 660 900 706T1800 690V712Q1420 734 1150 822Q700 962 0 1012z', shade(leaf, 0.3)),
    shape(
      'M-20 1160q60 -70 150 -30q70 -60 160 -10q90 -50 170 10q120 -40 200 20H-20zM520 1000q50 -50 110 -20q70 -40 130 0q80 -30 150 14H520zM920 890q40 -34 90 -8q60 -26 110 4q50 -16 90 10H920z',
      tint(ochre, 0.4),
    ),
    stamped('lorry', lorry, [
      [1560, 776, 0.26],
      [1370, 812, 0.36],
      [1130, 868, 0.5],
      [820, 960, 0.74],
      [380, 1090, 1.08],
    ]),
    tree(chance, 1640, 730, 200, shade(leaf, 0.7), shade(leaf, 0.35)),
    tree(chance, 160, 800, 420, shade(leaf, 0.72), shade(leaf, 0.3)),
    tree(chance, 640, 730, 180, shade(leaf, 0.7), shade(leaf, 0.35)),
    shape(blades(chance, 900, 1800, 1210, 240, 46), shade(leaf, 0.72)),
    figure(1480, 1130, -250, poses.stand, silhouette(ink, 34)),
    figure(1570, 1140, -170, poses.stand, silhouette(ink)),
    gulls(
      [
        [700, 250, 80],
        [790, 210, 54],
      ],
      ink,
    ),
  ].join('')
}

export const militaryConvoy: Scene = scene(760, 780, draw)
