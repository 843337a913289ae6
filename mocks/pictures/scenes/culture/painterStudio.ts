import { skyline, towers } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, oval, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const canvas = (x: number, y: number, w: number, h: number, art: string, turn = 0) =>
    placed(
      x,
      y,
      box(12, 14, w, h, shade(rose, 0.55)) +
        box(0, 0, w, h, paper) +
        art +
        stroke(`M0 0h${w}v${h}h${-w}z`, shade(ochre, 0.5), 8),
      1,
      turn,
    )
  const sea = (w: number, h: number) =>
    box(8, 8, w - 16, h - 16, tint(sky, 0.9)) +
    box(8, h * 0.55, w - 16, h * 0.45 - 8, teal) +
    disc(w * 0.65, h * 0.4, w * 0.13, vermilion) +
    shape(`M${w * 0.25} ${h * 0.62}l${w * 0.12} ${-h * 0.34}v${h * 0.34}z`, paper)
  const face_ = (w: number, h: number) =>
    box(8, 8, w - 16, h - 16, ochre) +
    oval(w / 2, h * 0.45, w * 0.22, h * 0.25, skin) +
    shape(`M${w * 0.15} ${h - 8}q0 ${-h * 0.3} ${w * 0.35} ${-h * 0.3}t${w * 0.35} ${h * 0.3}z`, teal) +
    shape(
      `M${w * 0.26} ${h * 0.4}q0 ${-h * 0.28} ${w * 0.24} ${-h * 0.28}t${w * 0.24} ${h * 0.28}q${-w * 0.24} ${-h * 0.14} ${-w * 0.48} 0z`,
      vermilion,
    )
  return [
    box(0, 0, 1800, 880, tint(rose, 0.5)),
    shape('M1800 0L1500 0L1500 880L1800 880z', shade(rose, 0.25)),
    box(90, 60, 520, 560, tint(sky, 0.6)),
    skyline(chance, towers(chance, 96, 600, 60, 200, 420), 620, mix(sky, teal, 0.4)),
    disc(240, 220, 60, paper),
    stroke('M90 60H610V620H90zM350 60V620M90 250H610M90 430H610', shade(vermilion, 0.6), 20),
    boxes([[60, 614, 580, 30]], shade(vermilion, 0.6)),
    fade({ top: 40, bottom: 560, from: 13, to: 2, left: 720, right: 1500 }, tint(rose, 0.85)),
    box(0, 870, 1800, 330, shade(ochre, 0.4)),
    stroke(
      'M0 950H1800M0 1050H1800M0 1150H1800M300 870V950M900 950V1050M1400 870V950M500 1050V1150M1250 1050V1150',
      shade(ochre, 0.58),
      7,
    ),
    shape('M90 870L610 870L1120 1200L420 1200z', tint(ochre, 0.7)),
    canvas(1240, 120, 230, 280, face_(230, 280)),
    canvas(760, 90, 260, 190, sea(260, 190)),
    canvas(
      1540,
      260,
      200,
      200,
      box(8, 8, 184, 184, teal) + disc(100, 110, 50, ochre) + shape('M40 184q60 -90 120 0z', vermilion),
    ),
    canvas(
      1440,
      640,
      330,
      380,
      box(8, 8, 314, 364, shade(teal, 0.3)) +
        repeat(4, (i) => disc(80 + i * 54, 250 - (i % 2) * 60, 46, i % 2 ? ochre : vermilion)) +
        boxes([[70, 290, 210, 20]], paper),
      7,
    ),
    canvas(1320, 720, 260, 330, sea(260, 330), -6),
    stroke('M860 1150L1010 330L1160 1150M1010 330V1080', shade(vermilion, 0.66), 24),
    boxes([[810, 830, 400, 28]], shade(vermilion, 0.66)),
    canvas(
      800,
      330,
      420,
      500,
      box(8, 8, 404, 300, tint(ochre, 0.5)) +
        disc(270, 180, 76, vermilion) +
        box(8, 300, 404, 192, teal) +
        shape('M8 300q100 -90 190 -20t206 -10v30z', shade(teal, 0.5)) +
        stroke('M60 370q60 -20 120 0M210 420q70 -24 140 0', tint(sky, 0.8), 12),
    ),
    figure(600, 1140, 720, poses.hail, { skin, top: paper, legs: shade(teal, 0.5), hat: vermilion }),
    stroke('M690 350L800 420', shade(ochre, 0.5), 12),
    shape('M560 640q-70 20 -80 70q0 40 60 34q60 -20 90 -60z', tint(ochre, 0.8)),
    disc(508, 712, 13, vermilion),
    disc(544, 690, 13, teal),
    disc(580, 672, 12, ink),
    boxes(
      [
        [150, 900, 260, 24],
        [170, 924, 20, 240],
        [370, 924, 20, 240],
      ],
      shade(vermilion, 0.66),
    ),
    repeat(4, (i) =>
      boxes([[166 + i * 60, 836, 46, 66]], [vermilion, tint(sky, 0.8), ochre, teal][i] ?? ochre),
    ),
    stroke('M240 836L220 730M252 836L262 720M262 836L300 740', shade(ochre, 0.5), 9),
    shape('M212 736l16 -44l10 42zM256 722l10 -48l8 46zM292 744l30 -36l-14 46z', ink),
  ].join('')
}

export const painterStudio: Scene = scene(900, 640, draw)
