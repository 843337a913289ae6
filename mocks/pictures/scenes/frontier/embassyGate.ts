import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { heaven } from '../../ink/landscape'
import { type Box, box, boxes, disc, each, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) =>
  [
    heaven(800, tint(sky, 0.7), tint(rose, 0.6), 460),
    palm(170, 800, 560, 60, shade(leaf, 0.68), shade(leaf, 0.5), shade(leaf, 0.15)),
    palm(1660, 800, 620, -70, shade(leaf, 0.68), shade(leaf, 0.5), shade(leaf, 0.15)),
    boxes([[420, 330, 960, 480]], tint(ochre, 0.4)),
    boxes([[1180, 330, 200, 480]], shade(ochre, 0.25)),
    shape('M380 330L500 230L1300 230L1430 330z', shade(vermilion, 0.2)),
    shape('M660 330L900 200L1140 330z', paper),
    shape('M690 324L900 216L1110 324z', tint(rose, 0.7)),
    boxes(
      each(5, (i): Box => [690 + i * 96, 336, 36, 470]),
      paper,
    ),
    boxes(
      each(5, (i): Box => [712 + i * 96, 336, 14, 470]),
      shade(ochre, 0.3),
    ),
    boxes(
      [
        [470, 400, 90, 130],
        [590, 400, 60, 130],
        [470, 600, 90, 140],
        [590, 600, 60, 140],
        [1180, 400, 80, 130],
        [1290, 400, 60, 130],
        [1180, 600, 80, 140],
        [1290, 600, 60, 140],
      ],
      shade(teal, 0.5),
    ),
    boxes([[850, 560, 100, 240]], shade(teal, 0.55)),
    shape('M0 800Q900 760 1800 800V1200H0z', shade(leaf, 0.2)),
    shape('M800 800L1000 800L1260 1200L540 1200z', tint(ochre, 0.45)),
    stroke('M900 250V20', ink, 12),
    shape('M900 26q80 34 150 4t140 6v120q-70 -30 -140 -6t-150 -4z', vermilion),
    disc(1040, 92, 34, paper),
    boxes(
      [
        [0, 820, 330, 230],
        [1470, 820, 330, 230],
      ],
      tint(rose, 0.85),
    ),
    boxes(
      [
        [0, 800, 340, 30],
        [1460, 800, 340, 30],
      ],
      paper,
    ),
    box(0, 830, 330, 40, screen.hatch),
    box(1470, 830, 330, 40, screen.hatch),
    boxes(
      [
        [320, 560, 150, 500],
        [1330, 560, 150, 500],
      ],
      paper,
    ),
    boxes(
      [
        [420, 560, 50, 500],
        [1430, 560, 50, 500],
      ],
      shade(sky, 0.35),
    ),
    boxes(
      [
        [300, 530, 190, 40],
        [1310, 530, 190, 40],
      ],
      shade(sky, 0.15),
    ),
    disc(395, 490, 44, ochre),
    disc(1405, 490, 44, ochre),
    box(345, 700, 70, 90, ochre),
    stroke(
      repeat(
        11,
        (i) =>
          `M${490 + i * 39} 1050V${660 - Math.round(Math.sin((i / 21) * Math.PI) * 150)}M${1310 - i * 39} 1050V${660 - Math.round(Math.sin((i / 21) * Math.PI) * 150)}`,
      ),
      ink,
      11,
    ),
    stroke('M476 660Q900 370 1324 660M476 1030H1324M476 830H1324M476 880H1324', ink, 14),
    shape(
      repeat(11, (i) => {
        const y = 648 - Math.round(Math.sin((i / 21) * Math.PI) * 150)
        return `M${490 + i * 39} ${y - 34}l14 40h-28zM${1310 - i * 39} ${y - 34}l14 40h-28z`
      }),
      ochre,
    ),
    disc(900, 855, 50, ochre),
    disc(900, 855, 32, ink),
    stroke('M900 520V1050', ink, 8),
    box(0, 1048, 1800, 152, shade(rose, 0.5)),
    cuts(chance, { top: 1070, bottom: 1190 }, 16, shade(rose, 0.7)),
    figure(1240, 1110, -330, poses.stand, { skin, top: ink, legs: ink, hat: vermilion }),
    figure(640, 1150, 360, poses.walk, { skin, top: ochre, legs: teal, skirt: 34 }),
  ].join('')

export const embassyGate: Scene = scene(900, 620, draw)
