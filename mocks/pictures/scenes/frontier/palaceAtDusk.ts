import type { Chance } from '../../ink/chance'
import { fade, glitter } from '../../ink/cuts'
import { figure, silhouette } from '../../ink/figures'
import { streaks } from '../../ink/landscape'
import { type Box, box, boxes, disc, each, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 860, mix(teal, rose, 0.25)),
    fade({ top: 240, bottom: 820, from: 2, to: 19 }, tint(rose, 0.85)),
    disc(1460, 240, 70, tint(ochre, 0.3)),
    streaks(
      [
        [120, 300, 520],
        [900, 200, 520],
        [1200, 420, 480],
      ],
      mix(teal, rose, 0.55),
    ),
    palm(120, 830, 520, 50, ink, ink, shade(teal, 0.6)),
    palm(260, 830, 380, -30, ink, ink, shade(teal, 0.6)),
    palm(1690, 830, 560, -60, ink, ink, shade(teal, 0.6)),
    palm(1560, 830, 400, 30, ink, ink, shade(teal, 0.6)),
    shape('M760 380Q770 210 900 190Q1030 210 1040 380z', shade(teal, 0.35)),
    shape('M900 190Q1030 210 1040 380H940Q950 250 900 190z', shade(teal, 0.6)),
    boxes(
      [
        [890, 110, 20, 90],
        [740, 376, 320, 30],
      ],
      shade(rose, 0.5),
    ),
    shape('M910 116l90 20l-90 26z', vermilion),
    boxes([[330, 500, 1140, 330]], tint(rose, 0.8)),
    boxes([[1250, 500, 220, 330]], shade(rose, 0.4)),
    boxes([[310, 476, 1180, 34]], paper),
    boxes([[640, 400, 520, 440]], tint(rose, 0.55)),
    shape('M610 410L900 300L1190 410z', paper),
    shape('M660 398L900 316L1140 398z', shade(rose, 0.2)),
    boxes(
      each(6, (i): Box => [660 + i * 90, 416, 34, 400]),
      paper,
    ),
    boxes(
      each(6, (i): Box => [682 + i * 90, 416, 12, 400]),
      shade(rose, 0.35),
    ),
    shape(
      repeat(
        4,
        (i) =>
          `M${362 + i * 68} 620v-60q18 -30 36 0v60zM${362 + i * 68} 770v-80h36v80zM${1190 + i * 70} 620v-60q18 -30 36 0v60zM${1190 + i * 70} 770v-80h36v80z`,
      ) + repeat(5, (i) => `M${704 + i * 90} 560v-70h36v70zM${704 + i * 90} 806v-170q18 -30 36 0v170z`),
      tint(ochre, 0.95),
    ),
    boxes(
      [
        [560, 806, 680, 18],
        [520, 824, 760, 18],
        [480, 842, 840, 18],
      ],
      paper,
    ),
    boxes(
      [
        [560, 816, 680, 8],
        [520, 834, 760, 8],
        [480, 852, 840, 8],
      ],
      shade(rose, 0.4),
    ),
    shape('M0 860Q900 820 1800 860V1200H0z', shade(leaf, 0.62)),
    shape('M780 860L1020 860L1300 1200L500 1200z', shade(rose, 0.3)),
    shape('M700 980Q900 930 1100 980L1120 1030Q900 1090 680 1030z', shade(teal, 0.45)),
    glitter(chance, 900, 965, 1040, 200, tint(ochre, 0.9)),
    stroke('M900 990V900M900 900q-50 10 -60 60M900 900q50 10 60 60', tint(sky, 0.6), 8),
    repeat(4, (i) => {
      const x = [330, 560, 1240, 1470][i] ?? 0
      const y = [1090, 980, 980, 1090][i] ?? 0
      return (
        disc(x, y - 150, 50, shade(ochre, 0.55)) +
        stroke(`M${x} ${y}V${y - 130}`, ink, 10) +
        disc(x, y - 150, 24, tint(ochre, 0.5))
      )
    }),
    boxes(
      [
        [0, 1060, 260, 140],
        [1540, 1060, 260, 140],
      ],
      ink,
    ),
    figure(1190, 1120, -200, poses.stand, silhouette(ink)),
    figure(620, 1120, 200, poses.stand, silhouette(ink)),
  ].join('')

export const palaceAtDusk: Scene = scene(900, 600, draw)
