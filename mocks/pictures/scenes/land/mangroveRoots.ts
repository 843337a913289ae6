import type { Chance } from '../../ink/chance'
import { cut, cuts, fade, glitter } from '../../ink/cuts'
import { box, disc, each, type Point, pebble, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, mix, ochre, paper, shade, sky, teal, tint } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const root = (x: number, y: number, out: number, drop: number) =>
  `M${x} ${y}q${trim(out * 0.75)} ${trim(drop * 0.02)} ${trim(out)} ${trim(drop)}`

const mangrove = (x: number, y: number, scale: number, colour: string) =>
  placed(
    x,
    y,
    stroke(
      'M0 60Q-14 -200 24 -420Q40 -560 0 -700M24 -420Q120 -520 190 -640M10 -300Q-90 -430 -180 -520',
      colour,
      40,
    ) +
      stroke(
        [
          [0, -40, -300, 330],
          [0, -90, 330, 390],
          [0, 0, -170, 290],
          [0, 10, 180, 280],
          [0, 40, 70, 250],
          [0, 40, -70, 250],
          [-10, -150, -460, 450],
          [10, -180, 500, 480],
        ]
          .map(([a = 0, b = 0, c = 0, d = 0]) => root(a, b, c, d))
          .join(''),
        colour,
        24,
      ),
    scale,
  )

const draw = (chance: Chance) => {
  const canopy = (y: number, deep: number): Point[] => [
    [-200, -200],
    [2000, -200],
    ...each(11, (i): Point => [1900 - i * 200, y + chance.between(-deep, deep)]),
  ]
  return [
    box(0, 0, 1800, 800, tint(ochre, 0.45)),
    disc(1180, 470, 150, paper),
    fade({ top: 420, bottom: 800, from: 2, to: 17 }, tint(leaf, 0.55)),
    shape(pebble(canopy(360, 60)), tint(leaf, 0.75)),
    placed(1500, 620, mangrove(0, 0, 0.5, shade(leaf, 0.25))),
    placed(330, 610, mangrove(0, 0, 0.42, shade(leaf, 0.25))),
    box(0, 770, 1800, 430, mix(leaf, teal, 0.7)),
    glitter(chance, 1180, 785, 1190, 420, tint(ochre, 0.4)),
    cuts(chance, { top: 790, bottom: 1190 }, 46, shade(teal, 0.5)),
    shape(pebble(canopy(180, 70)), shade(leaf, 0.55)),
    shape(pebble(canopy(90, 60)), ink),
    mangrove(700, 660, 1.15, ink),
    placed(700, 1240, placed(0, 0, mangrove(0, 0, 1, shade(teal, 0.6)), [1, -0.35])),
    stroke('M690 600Q676 380 716 190', paper, 9, 'opacity=".8"'),
    shape(
      repeat(9, (i) =>
        cut(
          [230, 372, 505, 620, 780, 905, 1080, 1270, 160][i] ?? 0,
          [1040, 1050, 1000, 960, 960, 990, 1110, 1220, 1180][i] ?? 0,
          120,
          12,
        ),
      ),
      tint(sky, 0.7),
    ),
  ].join('')
}

export const mangroveRoots: Scene = scene(760, 680, draw)
