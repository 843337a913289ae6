import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { heaven } from '../../ink/landscape'
import { box, boxes, each, placed, repeat, shape, stamped, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const paddler = (shirt: string) =>
  figure(0, 6, 190, poses.paddle, { skin, top: shirt, legs: ink }) +
  stroke('M48 -98L78 44', ink, 7) +
  shape('M68 16l20 -4l10 44q-8 10 -18 4z', ochre)

const seats = each(5, (index) => [130 + index * 118, 0] as const)

const crew = (x: number, y: number, scale: number, hull: string, shirt: string) =>
  placed(
    x,
    y,
    stamped(`paddler-${y}`, paddler(shirt), seats) +
      shape('M-70 -74Q60 -22 200 -26H640Q780 -24 900 -92Q860 20 740 30H120Q0 26 -70 -74z', hull) +
      shape('M-44 -48Q60 -4 200 -6H640Q780 -6 872 -56L856 -34Q770 12 640 12H200Q60 14 -24 -28z', paper),
    scale,
  )

const draw = (chance: Chance) =>
  [
    heaven(420, tint(sky, 0.55), tint(ochre, 0.5), 260),
    shape(
      'M0 430V380Q140 330 300 372Q420 310 600 368Q820 320 1000 372Q1240 318 1420 366Q1600 330 1800 372V430z',
      shade(leaf, 0.25),
    ),
    palm(220, 400, 190, 30, shade(leaf, 0.6), shade(leaf, 0.6)),
    palm(1430, 396, 220, -30, shade(leaf, 0.6), shade(leaf, 0.6)),
    boxes(
      each(26, (i) => [660 + i * 22, 372 + (i % 3) * 5, 10, 30]),
      ink,
    ),
    shape(
      repeat(18, (i) => `M${666 + i * 32} ${364 - (i % 3) * 5}l26 9v-16z`),
      vermilion,
    ),
    box(0, 420, 1800, 780, teal),
    cuts(chance, { top: 436, bottom: 1190 }, 80, shade(teal, 0.38)),
    crew(900, 560, 0.62, ink, ochre),
    crew(180, 700, 0.9, shade(leaf, 0.3), paper),
    cuts(chance, { top: 600, bottom: 1190 }, 26, tint(sky, 0.7)),
    crew(430, 1010, 1.3, vermilion, ochre),
    shape('M1590 1010Q1640 960 1670 900Q1680 970 1760 1010Q1700 1050 1590 1044z', paper),
    shape('M360 1010Q220 1020 60 1100Q260 1070 440 1052z', paper),
  ].join('')

export const canoeRace: Scene = scene(960, 760, draw)
