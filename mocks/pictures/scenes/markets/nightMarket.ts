import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure, silhouette, skin } from '../../ink/figures'
import { box, boxes, disc, poly, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

// A lamp and its glow, through which one still sees the stall
const lamp = (x: number, y: number, size: number) =>
  `<g opacity=".26">${disc(x, y, size * 3.4, ochre)}${disc(x, y, size * 2.1, ochre)}</g>${disc(x, y, size, tint(ochre, 0.35))}`

const stall = (x: number, y: number, w: number, canopy: string) =>
  [
    boxes(
      [
        [x, y - 330, 14, 330],
        [x + w - 14, y - 330, 14, 330],
      ],
      ink,
    ),
    poly(
      [
        [x - 50, y - 300],
        [x + 30, y - 420],
        [x + w - 30, y - 420],
        [x + w + 50, y - 300],
      ],
      canopy,
    ),
    shape(
      repeat(6, (i) => {
        const s = (w + 100) / 12
        return `M${trim(x - 50 + i * 2 * s)} ${y - 300}h${trim(s)}L${trim(x + 30 + ((i * 2 + 1) * (w - 60)) / 12)} ${y - 420}h${trim(-(w - 60) / 12)}z`
      }),
      shade(canopy, 0.5),
    ),
    shape(
      `M${x - 50} ${y - 302}${repeat(12, () => `q${trim((w + 100) / 24)} 46 ${trim((w + 100) / 12)} 0`)}z`,
      shade(canopy, 0.25),
    ),
    boxes([[x - 20, y - 130, w + 40, 24]], shade(ochre, 0.25)),
    boxes([[x - 8, y - 106, w + 16, 106]], shade(vermilion, 0.72)),
  ].join('')

const goods = (x: number, y: number, count: number, colours: readonly string[]) =>
  repeat(count, (i) => disc(x + i * 44, y, 25, colours[i % colours.length] ?? ochre)) +
  repeat(count - 1, (i) => disc(x + 22 + i * 44, y - 34, 24, colours[(i + 1) % colours.length] ?? ochre))

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, ink),
    fade({ top: 120, bottom: 700, from: 2, to: 18 }, shade(teal, 0.55)),
    skyline(chance, towers(chance, -20, 1800, 120, 330, 1300), 760, shade(teal, 0.72)),
    shape('M0 760H1800V1200H0z', shade(rose, 0.72)),
    stroke('M-20 120Q460 330 900 170T1820 90', shade(ochre, 0.4), 7),
    repeat(9, (i) => lamp(90 + i * 205, [168, 222, 238, 212, 178, 162, 158, 142, 118][i] ?? 160, 20)),
    stall(1180, 800, 460, teal),
    goods(1230, 650, 9, [leaf, ochre]),
    lamp(1410, 530, 24),
    stall(60, 810, 420, vermilion),
    goods(120, 658, 7, [ochre, vermilion]),
    lamp(270, 540, 24),
    figure(850, 830, 300, poses.walk, silhouette(shade(teal, 0.68))),
    figure(700, 820, -280, poses.carry, silhouette(shade(teal, 0.68), 34)),
    shape('M640 524q60 -16 110 4l-16 40h-80z', shade(teal, 0.68)),
    shape('M560 1010H1240L1360 1200H440z', shade(ochre, 0.45)),
    stall(560, 1010, 640, ochre),
    figure(880, 960, 420, poses.stand, { skin, top: paper, legs: teal, skirt: 30, hat: vermilion }),
    boxes([[540, 880, 680, 26]], tint(ochre, 0.6)),
    boxes([[552, 906, 656, 110]], shade(vermilion, 0.5)),
    boxes([[552, 906, 656, 110]], screen.level),
    goods(600, 850, 5, [vermilion, leaf]),
    goods(960, 850, 6, [ochre, leaf, vermilion]),
    lamp(700, 770, 28),
    stroke('M700 690V750', ink, 8),
    figure(1400, 1180, -540, poses.stand, { skin: ink, top: ink, legs: ink, skirt: 30 }),
    figure(350, 1210, 560, poses.walk, { skin: ink, top: shade(teal, 0.6), legs: ink }),
    shape('M300 960q-70 30 -60 130h110q20 -90 -50 -130z', ink),
  ].join('')

export const nightMarket: Scene = scene(860, 680, draw)
