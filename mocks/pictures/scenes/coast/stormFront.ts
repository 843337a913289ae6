import { house } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts, fade, slants } from '../../ink/cuts'
import { figure } from '../../ink/figures'
import { gulls } from '../../ink/landscape'
import { box, each, type Point, pebble, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const bank = (y: number, rise: number): Point[] => [
    [-200, y + 40],
    ...each(14, (i): Point => [i * 170, y + chance.between(-rise, rise) - i * 20]),
    [2400, -200],
    [-200, -200],
  ]
  return [
    box(0, 0, 1800, 800, tint(ochre, 0.35)),
    fade({ top: 420, bottom: 800, from: 2, to: 16 }, tint(ochre, 0.75)),
    shape(pebble(bank(470, 50)), shade(sky, 0.45)),
    shape(pebble(bank(360, 60)), shade(teal, 0.6)),
    shape(pebble(bank(240, 60)), ink),
    shape(pebble(bank(420, 40)), screen.hatch),
    stroke(
      slants(chance, { left: 0, right: 900, top: 640, bottom: 900 }, 70, 330, -0.28),
      shade(sky, 0.5),
      5,
    ),
    shape('M690 470L610 620L668 628L600 800L760 600L694 590L750 480z', paper),
    box(0, 800, 1800, 220, shade(teal, 0.45)),
    cuts(chance, { top: 815, bottom: 1010 }, 60, shade(teal, 0.72), 0.9),
    cuts(chance, { top: 830, bottom: 1010, left: 300 }, 30, tint(sky, 0.55), 0.8),
    shape('M0 1020Q400 960 800 1040T1800 960V1200H0z', tint(ochre, 0.55)),
    shape('M0 1090Q500 1040 900 1110T1800 1030V1200H0z', shade(ochre, 0.5)),
    palm(1500, 1090, 620, -270, ink, ink, shade(teal, 0.5)),
    palm(1640, 1100, 480, -230, ink, ink, shade(teal, 0.5)),
    house(1180, 1070, 250, 150, {
      wall: paper,
      side: shade(rose, 0.4),
      roof: vermilion,
      window: ink,
    }),
    figure(860, 1110, 200, poses.run, { skin: ink, top: vermilion, legs: ink }),
    gulls(
      [
        [1290, 520, 80],
        [1400, 470, 56],
        [1130, 600, 60],
      ],
      ink,
    ),
  ].join('')
}

export const stormFront: Scene = scene(860, 640, draw)
