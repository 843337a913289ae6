import type { Camera } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { fade } from '../ink/cuts'
import { figure, poses } from '../ink/figures'
import {
  type Box,
  box,
  boxes,
  disc,
  each,
  oval,
  type Point,
  placed,
  poly,
  repeat,
  shape,
  stroke,
  trim,
} from '../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const skin = shade(vermilion, 0.74)

const _arc = (r: number, depth: number, from = 200, to = -20): Point[] =>
  each(25, (i): Point => {
    const turn = ((from + ((to - from) * i) / 24) * Math.PI) / 180
    return [900 + Math.cos(turn) * r, 560 - Math.sin(turn) * -1 * r * 0.42 + depth]
  })

const bench = (r: number, thick: number, lift: number, front: string, top: string) => {
  const bow = (radius: number, y: number) =>
    `M${900 - radius} ${y}A${radius} ${trim(radius * 0.4)} 0 0 0 ${900 + radius} ${y}`
  const back = (radius: number, y: number) => `A${radius} ${trim(radius * 0.4)} 0 0 1 ${900 - radius} ${y}`
  const y = 500 + lift
  return (
    shape(`${bow(r, y)}L${900 + r} ${y + thick}${back(r, y + thick)}z`, front) +
    shape(`${bow(r, y)}L${900 + r - thick * 0.5} ${y}${back(r - thick * 0.5, y - thick * 0.16)}z`, top)
  )
}

const members = (chance: Chance, r: number, lift: number, count: number, size: number) =>
  repeat(count, (i) => {
    if (chance.next() < 0.25) return ''
    const turn = Math.PI * (0.1 + (0.8 * (i + 0.5)) / count)
    const [x, y] = [900 + Math.cos(turn) * r, 500 + lift + Math.sin(turn) * r * 0.4]
    const coat = chance.pick([ink, ink, paper, vermilion, ochre])
    return (
      shape(
        `M${trim(x - size * 0.75)} ${trim(y)}q0 ${trim(-size * 1.15)} ${trim(size * 0.75)} ${trim(-size * 1.2)}t${trim(size * 0.75)} ${trim(size * 1.2)}z`,
        coat,
      ) + oval(x, y - size * 1.55, size * 0.38, size * 0.48, skin)
    )
  })

const parliamentChamber = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, tint(ochre, 0.62)),
    shape('M0 0H1800V300Q900 30 0 300z', shade(teal, 0.5)),
    shape(
      repeat(9, (i) => `M${180 + i * 160} ${60 + Math.abs(i - 4) * 16}l120 0l10 ${120}q-70 -16 -140 0z`),
      shade(teal, 0.25),
    ),
    boxes(
      each(8, (i): Box => [70 + i * 232, 250, 44, 330]),
      paper,
    ),
    boxes(
      each(8, (i): Box => [96 + i * 232, 250, 18, 330]),
      shade(ochre, 0.3),
    ),
    boxes(
      each(7, (i): Box => [150 + i * 232, 300, 116, 200]),
      shade(rose, 0.35),
    ),
    box(0, 240, 1800, 22, shade(teal, 0.6)),
    box(0, 500, 1800, 90, shade(vermilion, 0.55)),
    boxes([[700, 190, 400, 320]], shade(vermilion, 0.35)),
    poly(
      [
        [680, 190],
        [900, 90],
        [1120, 190],
      ],
      shade(vermilion, 0.55),
    ),
    disc(900, 290, 62, ochre),
    disc(900, 290, 42, shade(vermilion, 0.35)),
    shape('M868 292q32 -40 64 0q-32 14 -64 0zM872 306h56v8h-56z', ochre),
    poly(
      [
        [300, 540],
        [1500, 540],
        [1800, 1200],
        [0, 1200],
      ],
      shade(vermilion, 0.3),
    ),
    poly(
      [
        [820, 540],
        [980, 540],
        [1120, 1200],
        [680, 1200],
      ],
      tint(ochre, 0.45),
    ),
    boxes([[760, 420, 280, 110]], shade(vermilion, 0.7)),
    boxes([[740, 410, 320, 20]], ochre),
    figure(900, 520, 190, poses.stand, { skin, top: ink, legs: ink }),
    boxes([[760, 440, 280, 92]], shade(vermilion, 0.7)),
    boxes([[800, 470, 200, 10]], ochre),
    bench(330, 44, 30, shade(teal, 0.45), teal),
    members(chance, 350, 40, 9, 24),
    bench(500, 58, 50, shade(teal, 0.5), teal),
    members(chance, 520, 62, 12, 30),
    bench(700, 74, 80, shade(teal, 0.55), teal),
    members(chance, 726, 96, 14, 38),
    bench(950, 96, 120, shade(teal, 0.62), teal),
    members(chance, 985, 140, 16, 46),
    bench(1240, 160, 168, ink, shade(teal, 0.5)),
  ].join('')

const ballotBox = (_chance: Chance) => {
  const room: Camera = { x: 700, y: 420, eye: 1.75, reach: 1000 }
  return [
    box(0, 0, 1800, 760, tint(teal, 0.5)),
    poly(
      [
        [980, 0],
        [1800, 0],
        [1800, 420],
        [1300, 700],
        [700, 700],
      ],
      tint(teal, 0.28),
    ),
    fade({ top: 0, bottom: 560, from: 14, to: 2 }, tint(teal, 0.75)),
    box(0, 690, 1800, 510, shade(teal, 0.35)),
    repeat(3, (i) =>
      placed(
        70 + i * 210,
        700,
        boxes(
          [
            [0, -330, 180, 200],
            [10, -130, 12, 160],
            [158, -130, 12, 160],
          ],
          paper,
        ) +
          box(0, -330, 180, 200, i === 1 ? tint(sky, 0.8) : paper) +
          poly(
            [
              [180, -330],
              [210, -350],
              [210, -160],
              [180, -130],
            ],
            shade(sky, 0.45),
          ) +
          boxes([[0, -330, 180, 18]], vermilion),
      ),
    ),
    figure(170, 790, 330, poses.stand, { skin, top: vermilion, legs: ink, skirt: 32 }),
    figure(600, 800, -330, poses.walk, { skin, top: ochre, legs: ink }),
    poly(
      [
        [260, 900],
        [1560, 900],
        [1800, 1080],
        [60, 1080],
      ],
      tint(ochre, 0.75),
    ),
    box(60, 1080, 1740, 40, shade(ochre, 0.3)),
    boxes(
      [
        [130, 1120, 60, 80],
        [1660, 1120, 60, 80],
      ],
      shade(ochre, 0.55),
    ),
    poly(
      [
        [840, 990],
        [1480, 990],
        [1760, 1060],
        [1120, 1060],
      ],
      shade(ochre, 0.3),
    ),
    poly(
      [
        [760, 560],
        [1200, 590],
        [1200, 1030],
        [760, 990],
      ],
      paper,
    ),
    poly(
      [
        [1200, 590],
        [1440, 540],
        [1440, 950],
        [1200, 1030],
      ],
      shade(sky, 0.35),
    ),
    poly(
      [
        [1200, 590],
        [1440, 540],
        [1440, 950],
        [1200, 1030],
      ],
      screen.hatch,
    ),
    poly(
      [
        [760, 560],
        [1000, 516],
        [1440, 540],
        [1200, 590],
      ],
      tint(sky, 0.55),
    ),
    poly(
      [
        [960, 552],
        [1180, 566],
        [1216, 556],
        [1000, 542],
      ],
      ink,
    ),
    poly(
      [
        [810, 700],
        [1150, 728],
        [1150, 900],
        [810, 872],
      ],
      teal,
    ),
    poly(
      [
        [860, 772],
        [930, 778],
        [940, 820],
        [1060, 738],
        [1090, 764],
        [934, 872],
      ],
      paper,
    ),
    boxes([[1180, 600, 40, 60]], vermilion),
    poly(
      [
        [970, 300],
        [1160, 320],
        [1190, 560],
        [1000, 548],
      ],
      '#fffaf0',
    ),
    stroke('M1010 360l110 12M1014 400l110 12M1018 440l70 8', tint(ink, 0.6), 9),
    disc(1128, 452, 17, vermilion),
    shape(
      'M1800 150L1440 240Q1330 270 1240 330L1150 360Q1120 380 1140 404Q1230 400 1270 388Q1230 420 1200 470Q1210 496 1240 480Q1330 400 1420 390L1800 350z',
      skin,
    ),
    shape('M1800 110L1500 190L1540 410L1800 400z', vermilion),
    shape('M1800 300L1530 340L1540 410L1800 400z', screen.hatch),
    box(room.x, 0, 0, 0, paper),
  ].join('')
}

const courtroom = () => {
  const panel = (x: number, y: number, w: number, h: number) =>
    stroke(`M${x} ${y}h${w}v${h}h${-w}z`, shade(vermilion, 0.74), 9)
  return [
    box(0, 0, 1800, 1200, shade(vermilion, 0.56)),
    repeat(9, (i) => panel(30 + i * 200, 60, 150, 420)),
    fade({ top: 40, bottom: 540, from: 2, to: 13 }, shade(vermilion, 0.68)),
    poly(
      [
        [0, 0],
        [420, 0],
        [1180, 700],
        [560, 900],
        [0, 460],
      ],
      shade(ochre, 0.42),
    ),
    poly(
      [
        [30, 70],
        [230, 70],
        [230, 420],
        [30, 420],
      ],
      tint(ochre, 0.3),
    ),
    stroke('M130 70V420M30 240H230', shade(vermilion, 0.65), 16),
    stroke('M30 70H230V420H30z', shade(vermilion, 0.7), 22),
    box(0, 860, 1800, 340, shade(teal, 0.55)),
    poly(
      [
        [300, 860],
        [1180, 860],
        [1320, 1200],
        [140, 1200],
      ],
      shade(teal, 0.32),
    ),
    poly(
      [
        [760, 110],
        [900, 50],
        [1040, 110],
        [1040, 420],
        [760, 420],
      ],
      shade(vermilion, 0.72),
    ),
    placed(
      900,
      240,
      stroke('M0 -90V100M-100 -50Q0 -80 100 -50', ochre, 11) +
        stroke('M-100 -50l-40 90M-100 -50l40 90M100 -50l-40 90M100 -50l40 90', ochre, 5) +
        shape('M-150 40h100q-50 60 -100 0zM50 40h100q-50 60 -100 0zM-46 100h92v16h-92z', ochre),
    ),
    figure(900, 820, 560, poses.stand, { skin, top: ink, legs: ink, skirt: 20 }),
    poly(
      [
        [880, 360],
        [920, 360],
        [908, 420],
        [892, 420],
      ],
      paper,
    ),
    shape('M862 318q-6 -56 38 -58t46 56l8 60h-18l-6 -60q-26 -24 -52 0l-4 60h-16z', tint(sky, 0.5)),
    shape('M520 620H1280V900H520z', shade(ochre, 0.45)),
    boxes([[490, 590, 820, 40]], tint(ochre, 0.85)),
    panel(560, 670, 190, 180),
    panel(800, 670, 200, 180),
    panel(1050, 670, 190, 180),
    box(1060, 630, 220, 270, screen.hatch),
    boxes(
      [
        [740, 566, 70, 24],
        [750, 550, 50, 16],
      ],
      vermilion,
    ),
    placed(1080, 560, shape('M-50 -20h70v40h-70zM20 -5h100v10h-100z', ochre), 1, -16),
    boxes([[1030, 580, 100, 14]], ink),
    figure(1530, 980, 430, poses.stand, { skin, top: paper, legs: teal }),
    poly(
      [
        [1340, 760],
        [1730, 760],
        [1760, 1110],
        [1310, 1110],
      ],
      shade(vermilion, 0.72),
    ),
    boxes([[1316, 738, 440, 34]], tint(ochre, 0.8)),
    stroke(
      repeat(9, (i) => `M${1352 + i * 46} 790V1080`),
      shade(ochre, 0.35),
      12,
    ),
    figure(330, 1180, 560, poses.hail, { skin: shade(vermilion, 0.68), top: ink, legs: ink, skirt: 30 }),
    shape('M308 700h38l-10 60h-18z', paper),
    poly(
      [
        [520, 1060],
        [1080, 1060],
        [1120, 1110],
        [480, 1110],
      ],
      shade(ochre, 0.5),
    ),
    boxes([[500, 1110, 600, 90]], shade(vermilion, 0.72)),
    boxes(
      [
        [600, 1036, 150, 12],
        [606, 1024, 140, 12],
        [612, 1048, 146, 12],
      ],
      paper,
    ),
    box(860, 1030, 100, 30, vermilion),
  ].join('')
}

const peaceTable = () => {
  const flag = (x: number, y: number, a: string, b: string, kind: number) =>
    stroke(`M${x} ${y}V${y + 420}`, tint(ochre, 0.7), 12) +
    disc(x, y - 6, 14, ochre) +
    shape(`M${x} ${y + 10}q60 40 80 170q-4 90 -70 130z`, a) +
    (kind === 0
      ? shape(`M${x} ${y + 110}q50 20 78 90q4 30 -4 52q-40 -40 -74 -50z`, b)
      : kind === 1
        ? shape(`M${x} ${y + 10}q24 16 42 54q-12 140 -38 250h-4z`, b)
        : disc(x + 34, y + 170, 26, b))
  const chair = (x: number, y: number, s: number, back: boolean) =>
    placed(
      x,
      y,
      shape('M-62 0V-150Q-60 -190 0 -192T62 -150V0z', back ? ink : shade(vermilion, 0.5)) +
        shape('M-44 -10V-144Q-40 -170 0 -172T44 -144V-10z', back ? shade(vermilion, 0.2) : vermilion) +
        (back
          ? boxes(
              [
                [-60, 0, 14, 90],
                [46, 0, 14, 90],
              ],
              ink,
            )
          : ''),
      s,
    )
  return [
    box(0, 0, 1800, 620, tint(teal, 0.62)),
    repeat(
      3,
      (i) =>
        boxes([[250 + i * 500, 40, 300, 430]], tint(ochre, 0.3)) +
        stroke(`M${400 + i * 500} 40V470M${250 + i * 500} 250H${550 + i * 500}`, shade(teal, 0.3), 12) +
        stroke(`M${250 + i * 500} 40h300v430h-300z`, shade(teal, 0.3), 18),
    ),
    fade({ top: 0, bottom: 420, from: 13, to: 2 }, shade(teal, 0.1)),
    box(0, 600, 1800, 600, shade(rose, 0.5)),
    poly(
      [
        [320, 620],
        [620, 620],
        [340, 1200],
        [-60, 1200],
      ],
      shade(rose, 0.32),
    ),
    poly(
      [
        [840, 620],
        [1110, 620],
        [1200, 1200],
        [760, 1200],
      ],
      shade(rose, 0.32),
    ),
    flag(160, 150, vermilion, paper, 0),
    flag(640, 140, ochre, teal, 1),
    flag(1140, 140, paper, vermilion, 2),
    flag(1620, 150, leaf, ochre, 0),
    repeat(6, (i) => chair(400 + i * 200, 660, 0.9, false)),
    poly(
      [
        [270, 640],
        [1530, 640],
        [1720, 900],
        [80, 900],
      ],
      shade(ochre, 0.18),
    ),
    poly(
      [
        [270, 640],
        [760, 640],
        [560, 900],
        [80, 900],
      ],
      tint(ochre, 0.9),
    ),
    box(80, 900, 1640, 46, shade(ochre, 0.5)),
    boxes(
      [
        [180, 946, 110, 200],
        [1510, 946, 110, 200],
      ],
      shade(vermilion, 0.72),
    ),
    box(80, 900, 1640, 46, screen.hatch),
    repeat(6, (i) =>
      poly(
        [
          [370 + i * 190, 690],
          [450 + i * 190, 690],
          [456 + i * 192, 716],
          [364 + i * 192, 716],
        ],
        paper,
      ),
    ),
    repeat(
      5,
      (i) =>
        poly(
          [
            [250 + i * 300, 820],
            [380 + i * 300, 820],
            [388 + i * 300, 862],
            [234 + i * 300, 862],
          ],
          paper,
        ) + stroke(`M${262 + i * 300} 834h100M${258 + i * 300} 848h90`, tint(ink, 0.5), 4),
    ),
    repeat(
      5,
      (i) =>
        stroke(`M${440 + i * 230} 770v-54`, ink, 5) +
        shape(`M${442 + i * 230} 716l50 14l-50 16z`, [vermilion, teal, leaf, ink, vermilion][i] ?? ink) +
        oval(440 + i * 230, 772, 18, 6, ink),
    ),
    shape('M830 756q70 -20 140 0l-14 26h-112z', teal),
    repeat(5, (i) => disc(846 + i * 27, 742 - (i % 2) * 20, 18, i % 2 ? tint(rose, 0.7) : vermilion)),
    repeat(5, (i) => chair(230 + i * 335, 1100, 1.5, true)),
  ].join('')
}

export const stateScenes: Scenes = {
  'parliament-chamber': scene(900, 620, parliamentChamber),
  'ballot-box': scene(1100, 640, ballotBox),
  courtroom: scene(960, 620, courtroom),
  'peace-table': scene(900, 660, peaceTable),
}
