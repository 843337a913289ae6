import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { skin } from '../../ink/figures'
import { box, boxes, disc, oval, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(vermilion, 0.8)),
    shape('M330 120L1470 120L1470 800L330 800z', shade(teal, 0.5)),
    fade({ top: 140, bottom: 640, from: 2, to: 16, left: 340, right: 1470 }, shade(teal, 0.15)),
    disc(1120, 370, 110, tint(ochre, 0.4)),
    shape('M330 640Q520 520 700 600Q820 470 1000 590Q1200 510 1470 620V800H330z', shade(teal, 0.68)),
    skyline(chance, towers(chance, 360, 800, 40, 150, 600), 660, shade(teal, 0.8)),
    shape('M330 690L1470 690L1560 810L240 810z', shade(ochre, 0.35)),
    shape('M760 120L860 120L1120 770L640 770z', tint(ochre, 0.55)),
    oval(880, 768, 250, 40, tint(ochre, 0.3)),
    shape(
      'M860 770Q840 640 850 560Q800 590 770 540L800 520Q830 550 856 500Q870 470 900 470T944 500Q970 540 1010 470L1036 486Q1010 590 950 570Q960 660 1010 770z',
      vermilion,
    ),
    shape(
      'M900 470Q930 470 944 500Q950 560 950 570Q960 660 1010 770H930Q920 600 900 470z',
      shade(vermilion, 0.45),
    ),
    oval(900, 436, 27, 35, skin),
    shape('M872 430q0 -44 30 -44t30 50q10 -60 -30 -62t-30 56z', ink),
    disc(786, 524, 15, skin),
    disc(1024, 474, 15, skin),
    shape('M330 100H560Q520 340 400 520Q350 620 360 800H240V100z', vermilion),
    shape('M1470 100H1240Q1280 340 1400 520Q1450 620 1440 800H1560V100z', vermilion),
    stroke(
      'M360 120Q350 400 280 780M430 120Q410 380 320 620M500 120Q470 320 390 500M1440 120Q1450 400 1520 780M1370 120Q1390 380 1480 620M1300 120Q1330 320 1410 500',
      shade(vermilion, 0.5),
      15,
    ),
    shape(`M240 90H1560V170${repeat(6, () => 'q-110 90 -220 0')}z`, vermilion),
    shape(
      repeat(6, (i) => `M${240 + i * 220} 170q110 90 220 0q-110 44 -220 0z`),
      ochre,
    ),
    shape('M0 0H1800V1200H1560V250Q900 -60 240 250V1200H0z', shade(vermilion, 0.62)),
    stroke('M240 830V250Q900 -60 1560 250V830', ochre, 30),
    stroke('M210 830V236Q900 -90 1590 236V830', shade(ochre, 0.4), 10),
    disc(900, 92, 60, ochre),
    disc(900, 92, 36, shade(vermilion, 0.4)),
    repeat(4, (i) => {
      const [x, y] = [i % 2 ? 1640 : -20, 380 + Math.floor(i / 2) * 220]
      return (
        shape(`M${x + 20} ${y}v-100q70 -70 140 0v100z`, ink) +
        shape(
          `M${x + 60} ${y}q0 -50 28 -50t28 50zM${x + 72} ${y - 66}a16 18 0 1 1 32 0a16 18 0 1 1 -32 0z`,
          shade(rose, 0.4),
        ) +
        shape(`M${x} ${y}h180v40q-90 50 -180 0z`, ochre)
      )
    }),
    boxes([[230, 806, 1340, 40]], ochre),
    box(230, 846, 1340, 360, ink),
    repeat(3, (row) => {
      const [y, s, n] = (
        [
          [930, 1, 15],
          [1030, 1.3, 12],
          [1150, 1.75, 9],
        ] as const
      )[row] ?? [0, 1, 1]
      return shape(
        repeat(n, (i) => {
          const x = (i + 0.5 + (row % 2) * 0.4) * (1900 / n) - 40
          const r = 34 * s
          return `M${trim(x - r * 1.7)} ${y + 160}q0 ${trim(-r * 3.4)} ${trim(r * 1.7)} ${trim(-r * 3.4)}t${trim(r * 1.7)} ${trim(r * 3.4)}z${chance.next() < 0.86 ? `M${trim(x - r * 0.8)} ${trim(y - r * 0.2)}a${trim(r * 0.8)} ${trim(r)} 0 1 1 ${trim(r * 1.6)} 0a${trim(r * 0.8)} ${trim(r)} 0 1 1 ${trim(-r * 1.6)} 0z` : ''}`
        }),
        [shade(vermilion, 0.66), shade(vermilion, 0.8), '#10172b'][row] ?? ink,
      )
    }),
  ].join('')

export const operaStage: Scene = scene(900, 600, draw)
