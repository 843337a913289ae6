import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { box, boxes, disc, oval, placed, repeat, ring, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const holes = (r: number, size: number) =>
    repeat(5, (i) =>
      disc(Math.cos((i / 5) * 6.283 + 0.4) * r, Math.sin((i / 5) * 6.283 + 0.4) * r, size, shade(teal, 0.68)),
    )
  const reel = (x: number, y: number, s: number, colour: string) =>
    placed(
      x,
      y,
      disc(0, 0, 300, ink) +
        disc(0, 0, 272, shade(vermilion, 0.5)) +
        ring(0, 0, 285, colour, 28) +
        disc(0, 0, 236, colour) +
        holes(140, 66) +
        disc(0, 0, 50, ink) +
        disc(0, 0, 20, paper) +
        shape('M0 -236A236 236 0 0 1 0 236A320 320 0 0 0 0 -236z', screen.hatch) +
        stroke('M-200 -110Q-130 -206 -20 -222', paper, 14),
      s,
    )
  const strip = 'M520 700Q560 1040 860 1060Q1180 1080 1240 1000Q1290 930 1420 950T1820 1100'
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.68)),
    fade({ top: 60, bottom: 1000, from: 2, to: 11 }, ink, 24),
    shape('M980 520L1820 60L1820 900L980 580z', tint(ochre, 0.6)),
    shape('M980 535L1820 240L1820 760L980 565z', tint(ochre, 0.25)),
    repeat(16, () =>
      disc(chance.between(1200, 1790), chance.between(330, 700), chance.between(4, 10), '#fffaf0'),
    ),
    shape('M300 640H820V760H300z', ink),
    boxes([[340, 420, 440, 300]], shade(sky, 0.45)),
    boxes([[600, 420, 180, 300]], screen.hatch),
    boxes([[780, 490, 120, 120]], ink),
    boxes([[900, 504, 70, 92]], vermilion),
    oval(972, 550, 18, 50, tint(ochre, 0.25)),
    disc(470, 570, 70, ink),
    disc(470, 570, 46, vermilion),
    disc(470, 570, 16, paper),
    boxes(
      [
        [600, 470, 120, 16],
        [600, 502, 120, 16],
        [600, 534, 120, 16],
      ],
      ink,
    ),
    stroke('M380 760L260 1210M740 760L860 1210M560 760V1210', ink, 30),
    reel(330, 270, 0.78, ochre),
    reel(740, 230, 0.62, tint(sky, 0.8)),
    stroke(strip, ink, 96),
    '<g stroke-linecap="butt">',
    stroke(strip, paper, 92, 'stroke-dasharray="7 17"'),
    stroke(strip, shade(vermilion, 0.35), 62),
    stroke(strip, tint(ochre, 0.6), 50, 'stroke-dasharray="72 18"'),
    '</g>',
    reel(1310, 1000, 0.62, ochre),
  ].join('')
}

export const filmReel: Scene = scene(820, 580, draw)
