import { type Camera, floor } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { figure, skin } from '../../ink/figures'
import { cloud, heaven, hills } from '../../ink/landscape'
import { box, boxes, disc, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { tree } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const road: Camera = { x: 800, y: 560, eye: 2.2, reach: 1000 }
  return [
    heaven(600, tint(sky, 0.75), tint(ochre, 0.6), 360),
    cloud(chance, 420, 270, 480, paper),
    hills(chance, 500, 50, shade(leaf, 0.12)),
    hills(chance, 560, 26, shade(leaf, 0.32)),
    box(0, 600, 1800, 600, tint(ochre, 0.62)),
    shape('M770 590L830 590L1500 1200L180 1200z', shade(rose, 0.45)),
    repeat(6, (i) => {
      const z = 4 + i * i * 1.2
      return floor(road, 0, [-0.12, 0.12], [z, z * 1.16], tint(ochre, 0.4))
    }),
    stroke('M-20 700L500 660M-20 760L500 690M1120 660L1820 740M1120 690L1820 830', shade(ochre, 0.55), 7),
    stroke(
      repeat(
        7,
        (i) =>
          `M${30 + i * 78} ${810 - i * 16}V${664 - i * 4}M${1160 + i * 110} ${716 + i * 22}V${640 + i * 8}`,
      ),
      shade(ochre, 0.6),
      13,
    ),
    tree(chance, 240, 720, 330, shade(leaf, 0.6), shade(leaf, 0.15)),
    placed(
      760,
      690,
      boxes(
        [
          [-80, -150, 190, 130],
          [-100, -70, 240, 70],
        ],
        shade(teal, 0.35),
      ) +
        boxes([[-60, -132, 150, 60]], tint(sky, 0.8)) +
        boxes(
          [
            [-90, 0, 46, 34],
            [76, 0, 46, 34],
          ],
          ink,
        ) +
        disc(-66, -34, 15, tint(ochre, 0.4)) +
        disc(104, -34, 15, tint(ochre, 0.4)),
      0.8,
    ),
    boxes([[1180, 480, 300, 440]], paper),
    boxes([[1400, 480, 130, 440]], shade(sky, 0.4)),
    boxes([[1400, 480, 130, 440]], screen.hatch),
    shape('M1130 480L1180 400L1530 400L1590 480z', vermilion),
    shape('M1400 480L1410 400L1530 400L1590 480z', shade(vermilion, 0.4)),
    boxes([[1216, 560, 150, 130]], shade(teal, 0.55)),
    shape('M1216 560L1290 560L1240 690L1216 690z', tint(sky, 0.8)),
    boxes([[1180, 720, 220, 40]], teal),
    boxes([[1200, 700, 180, 14]], shade(ochre, 0.3)),
    boxes([[1180, 900, 380, 30]], shade(ochre, 0.45)),
    stroke('M1640 930V180', ink, 14),
    shape('M1640 190q-90 -40 -150 0t-130 0v130q70 40 130 0t150 0z', teal),
    shape('M1640 232q-90 -40 -150 0t-130 0v46q70 40 130 0t150 0z', ochre),
    boxes(
      [
        [1064, 690, 60, 280],
        [1050, 950, 90, 30],
      ],
      ink,
    ),
    boxes([[1020, 700, 46, 70]], ink),
    shape('M90 770L1130 690L1130 736L90 806z', paper),
    shape(
      repeat(7, (i) => {
        const [x, s] = [130 + i * 150, 0.077]
        return `M${x} ${trim(767 - (i * 150 + 40) * s)}l75 -5.8v${trim(38 + i)}l-75 5.4z`
      }),
      vermilion,
    ),
    boxes([[120, 790, 26, 170]], ink),
    disc(610, 750, 40, vermilion),
    box(584, 742, 52, 16, paper),
    figure(960, 1090, -520, poses.stand, { skin, top: shade(leaf, 0.35), legs: shade(leaf, 0.6), hat: ink }),
    shape('M860 1100Q1000 1076 1240 1100Q1000 1124 860 1100z', shade(rose, 0.62)),
  ].join('')
}

export const borderPost: Scene = scene(980, 660, draw)
