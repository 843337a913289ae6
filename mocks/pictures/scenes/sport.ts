import { type Camera, face, project } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { fade, rays } from '../ink/cuts'
import { figure, poses } from '../ink/figures'
import { gulls, hills, streaks } from '../ink/landscape'
import {
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
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { blades, palm } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const skin = shade(vermilion, 0.74)

const pitch: Camera = { x: 900, y: 330, eye: 17, reach: 1150 }
const onPitch = (list: readonly (readonly [number, number])[]) =>
  `M${list.map(([x, z]) => project(pitch, [x, 0, z]).map(trim).join(' ')).join('L')}`

const floodlight = (x: number, y: number, side: 1 | -1) =>
  placed(
    x,
    y,
    poly(
      [
        [-110, -70],
        [110, -110],
        [120, 30],
        [-100, 40],
      ],
      ink,
    ) +
      repeat(8, (i) => disc(-72 + (i % 4) * 50, -46 - (i % 4) * 7 + (i > 3 ? 44 : 0), 18, '#fffaf0')) +
      stroke('M-6 30V340', ink, 22),
    [side, 1],
  )

const footballStadium = (chance: Chance) => {
  const crowd = (count: number, colour: string, top: number, bottom: number) =>
    shape(
      repeat(count, () => {
        const [x, y] = [chance.between(0, 1800), chance.between(top, bottom)]
        return `M${Math.round(x)} ${Math.round(y)}a9 10 0 1 1 18 0v12h-18z`
      }),
      colour,
    )
  const player = (
    x: number,
    z: number,
    shirt: string,
    pose: typeof poses.run | typeof poses.stand,
    side: 1 | -1,
  ) => {
    const [px, py] = project(pitch, [x, 0, z])
    const h = (1150 * 2.5) / z
    return (
      oval(px + h * 0.16, py, h * 0.34, h * 0.05, shade(leaf, 0.6)) +
      figure(px, py, h * side, pose, { skin, top: shirt, legs: paper })
    )
  }
  return [
    box(0, 0, 1800, 420, shade(teal, 0.66)),
    fade({ top: 60, bottom: 330, from: 2, to: 15 }, shade(teal, 0.4)),
    poly(
      [
        [300, 130],
        [0, 1000],
        [1100, 1000],
      ],
      shade(teal, 0.5),
    ),
    poly(
      [
        [1500, 130],
        [1800, 1000],
        [700, 1000],
      ],
      shade(teal, 0.5),
    ),
    poly(
      [
        [0, 380],
        [260, 330],
        [1540, 330],
        [1800, 380],
        [1800, 610],
        [0, 610],
      ],
      shade(vermilion, 0.62),
    ),
    poly(
      [
        [0, 330],
        [280, 270],
        [1520, 270],
        [1800, 330],
        [1800, 376],
        [1520, 330],
        [280, 330],
        [0, 376],
      ],
      ink,
    ),
    crowd(70, vermilion, 400, 590),
    crowd(70, tint(ochre, 0.8), 400, 590),
    crowd(60, paper, 400, 590),
    crowd(50, shade(teal, 0.1), 400, 590),
    box(0, 600, 1800, 40, shade(teal, 0.6)),
    repeat(6, (i) => box(20 + i * 300, 606, 270, 28, [vermilion, teal, ochre][i % 3] ?? teal)),
    box(0, 640, 1800, 560, leaf),
    repeat(5, (i) =>
      face(
        pitch,
        [
          [-80, 0, 22 + i * 8.6],
          [80, 0, 22 + i * 8.6],
          [80, 0, 26.3 + i * 8.6],
          [-80, 0, 26.3 + i * 8.6],
        ],
        shade(leaf, 0.17),
      ),
    ),
    stroke(
      onPitch([
        [-46, 60],
        [46, 60],
      ]) +
        onPitch([
          [0, 60],
          [0, 22],
        ]) +
        onPitch([
          [46, 60],
          [46, 22],
        ]) +
        onPitch([
          [-46, 60],
          [-46, 22],
        ]) +
        onPitch([
          [46, 50],
          [32, 50],
          [32, 30],
          [46, 30],
        ]) +
        onPitch([
          [-46, 50],
          [-32, 50],
          [-32, 30],
          [-46, 30],
        ]),
      paper,
      7,
    ),
    stroke(
      onPitch(each(25, (i): Point => [Math.cos((i / 24) * 6.284) * 9, 38 + Math.sin((i / 24) * 6.284) * 9])),
      paper,
      7,
    ),
    player(-20, 46, vermilion, poses.run, 1),
    player(12, 48, paper, poses.run, -1),
    player(-6, 40, vermilion, poses.run, 1),
    player(26, 40, vermilion, poses.stand, 1),
    player(-14, 31, paper, poses.run, 1),
    player(4, 29, vermilion, poses.run, 1),
    player(13, 27.5, paper, poses.run, -1),
    placed(1030, 980, disc(0, 0, 17, paper) + disc(3, -2, 6, ink)),
    floodlight(250, 130, 1),
    floodlight(1550, 130, -1),
    rays(250, 120, 130, 200, 18, tint(ochre, 0.5)),
    rays(1550, 120, 130, 200, 18, tint(ochre, 0.5)),
  ].join('')
}

const boot = (body: string, flash: string) =>
  [
    repeat(6, (i) =>
      poly(
        [
          [-300 + [0, 60, 130, 330, 430, 530][i]!, -6],
          [-262 + [0, 60, 130, 330, 430, 530][i]!, -6],
          [-268 + [0, 60, 130, 330, 430, 530][i]!, 46],
          [-292 + [0, 60, 130, 330, 430, 530][i]!, 46],
        ],
        ink,
      ),
    ),
  ].join('') +
  [
    shape(
      'M-330 -10Q-350 -130 -320 -260Q-318 -330 -290 -350Q-230 -330 -170 -330Q-110 -330 -80 -356Q-40 -300 40 -250Q140 -200 240 -170Q340 -140 340 -60Q340 -10 300 -6H-300z',
      body,
    ),
    shape('M-330 -10Q-340 -50 -338 -70Q-100 -30 340 -62Q340 -10 300 -6H-300z', shade(body, 0.5)),
    shape('M-290 -350Q-230 -330 -170 -330Q-110 -330 -80 -356L-96 -312Q-180 -280 -284 -312z', ink),
    shape(
      'M-80 -356Q-40 -300 40 -250Q100 -220 160 -196L120 -140Q20 -170 -60 -240Q-100 -290 -96 -312z',
      paper,
    ),
    shape('M-240 -60L-130 -220L-80 -206L-180 -56zM-130 -52L-30 -190L20 -166L-66 -48z', flash),
    shape('M140 -40Q200 -60 260 -156Q340 -130 340 -60Q340 -40 330 -30z', screen.hatch),
    stroke('M-70 -300L10 -300M-40 -270L44 -262M-4 -238L84 -226M34 -210L124 -196', ink, 13),
    stroke('M-70 -300q-60 -60 -130 -20M-66 -304q10 -70 80 -60q40 10 20 50', paper, 13),
  ].join('')

const footballBoots = (chance: Chance) =>
  [
    box(0, 0, 1800, 620, tint(ochre, 0.42)),
    rays(420, 380, 210, 1300, 40, tint(ochre, 0.68)),
    disc(420, 380, 170, vermilion),
    fade({ top: 300, bottom: 600, from: 2, to: 16 }, tint(vermilion, 0.5)),
    poly(
      [
        [1190, 600],
        [1190, 270],
        [1800, 230],
        [1800, 600],
      ],
      'none',
    ),
    stroke('M1180 620V280H1820', paper, 22),
    stroke(
      repeat(9, (i) => `M${1200 + i * 72} 292L${1230 + i * 72} 600M1190 ${330 + i * 34}H1800`),
      tint(rose, 0.5),
      4,
    ),
    hills(chance, 560, 16, shade(leaf, 0.45), 700),
    box(0, 610, 1800, 590, leaf),
    poly(
      [
        [0, 700],
        [1800, 640],
        [1800, 690],
        [0, 770],
      ],
      paper,
    ),
    shape(blades(chance, 0, 1800, 760, 70, 60), shade(leaf, 0.22)),
    shape('M520 1010Q900 960 1640 1030Q1400 1100 900 1090T520 1010z', shade(leaf, 0.62)),
    placed(1130, 900, boot(shade(vermilion, 0.1), ochre), [1.05, 1.05], -4),
    placed(720, 1010, boot(vermilion, paper), [1.25, 1.25], 3),
    shape(
      repeat(
        7,
        (i) =>
          `M${[470, 560, 690, 830, 990, 1180, 1330][i]} ${[960, 1006, 960, 1010, 990, 880, 900][i]}l34 -14l14 22l-30 16z`,
      ),
      shade(ochre, 0.55),
    ),
    shape(blades(chance, 0, 1800, 1110, 110, 70), shade(leaf, 0.3)),
    shape(blades(chance, -20, 1820, 1210, 170, 80), shade(leaf, 0.58)),
  ].join('')

const ringCamera: Camera = { x: 900, y: 330, eye: 2.7, reach: 1000 }

const boxingGym = () => {
  const rope = (x1: number, z1: number, x2: number, z2: number) =>
    [1.55, 2.0, 2.45]
      .map((y, i) =>
        stroke(
          `M${project(ringCamera, [x1, y, z1]).map(trim).join(' ')}L${project(ringCamera, [x2, y, z2]).map(trim).join(' ')}`,
          [vermilion, paper, vermilion][i] ?? paper,
          11,
        ),
      )
      .join('')
  const post = (x: number, z: number, colour: string) => {
    const [px, py] = project(ringCamera, [x, 2.7, z])
    const [, qy] = project(ringCamera, [x, 0, z])
    return (
      boxes([[px - 90 / z, py, 180 / z, qy - py]], ink) +
      boxes([[px - 140 / z, py + 40 / z, 280 / z, 1100 / z]], colour)
    )
  }
  const bag = (x: number, y: number, s: number, turn: number) =>
    placed(
      x,
      y,
      stroke('M0 -420V-120M-34 -70L0 -120L34 -70', ink, 9) +
        shape('M-60 -70H60V200Q60 236 0 236T-60 200z', vermilion) +
        shape('M10 -70H60V200Q60 236 0 236Q30 100 10 -70z', screen.hatch) +
        boxes(
          [
            [-64, -20, 128, 22],
            [-64, 150, 128, 22],
          ],
          ink,
        ),
      s,
      turn,
    )
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.56)),
    fade({ top: 0, bottom: 560, from: 14, to: 2 }, ink),
    repeat(
      4,
      (i) =>
        boxes([[120 + i * 420, 90, 240, 210]], tint(ochre, 0.45)) +
        stroke(`M${240 + i * 420} 90v210M${120 + i * 420} 195h240`, shade(teal, 0.62), 12),
    ),
    poly(
      [
        [540, 90],
        [780, 90],
        [1300, 900],
        [700, 900],
      ],
      shade(ochre, 0.52),
    ),
    poly(
      [
        [120, 90],
        [360, 90],
        [660, 760],
        [200, 760],
      ],
      shade(ochre, 0.6),
    ),
    box(0, 640, 1800, 560, shade(rose, 0.66)),
    boxes([[0, 410, 1800, 16]], shade(teal, 0.75)),
    bag(200, 480, 1.1, 0),
    bag(1570, 480, 1.15, 6),
    bag(390, 420, 0.7, 0),
    face(
      ringCamera,
      [
        [-3.3, 1.05, 4.6],
        [3.3, 1.05, 4.6],
        [3.3, 1.05, 9.4],
        [-3.3, 1.05, 9.4],
      ],
      tint(sky, 0.75),
    ),
    face(
      ringCamera,
      [
        [-1.2, 1.06, 4.6],
        [0.6, 1.06, 4.6],
        [0.3, 1.06, 9.4],
        [-0.7, 1.06, 9.4],
      ],
      tint(ochre, 0.4),
    ),
    face(
      ringCamera,
      [
        [-3.3, 0, 4.6],
        [3.3, 0, 4.6],
        [3.3, 1.05, 4.6],
        [-3.3, 1.05, 4.6],
      ],
      shade(teal, 0.2),
    ),
    face(
      ringCamera,
      [
        [-3.3, 0, 4.6],
        [3.3, 0, 4.6],
        [3.3, 0.8, 4.6],
        [-3.3, 0.8, 4.6],
      ],
      screen.hatch,
    ),
    rope(-3.2, 9.3, 3.2, 9.3),
    rope(-3.2, 4.7, -3.2, 9.3),
    rope(3.2, 4.7, 3.2, 9.3),
    post(-3.2, 9.3, teal),
    post(3.2, 9.3, vermilion),
    oval(740, 640, 110, 14, shade(sky, 0.4)),
    oval(1050, 652, 110, 14, shade(sky, 0.4)),
    figure(730, 640, 400, poses.guard, { skin, top: skin, legs: vermilion }),
    disc(838, 292, 30, vermilion),
    disc(792, 318, 30, vermilion),
    figure(1060, 652, -410, poses.guard, { skin: shade(vermilion, 0.6), top: paper, legs: teal }),
    disc(948, 296, 30, ink),
    disc(998, 322, 30, ink),
    rope(-3.2, 4.7, 3.2, 4.7),
    post(-3.2, 4.7, vermilion),
    post(3.2, 4.7, teal),
    figure(470, 1150, 520, poses.stand, { skin: ink, top: ink, legs: ink }),
    shape('M440 690q30 -20 60 0l20 150h-30l-20 -110l-14 120h-30z', tint(sky, 0.6)),
    boxes([[1280, 1060, 190, 70]], ochre),
    boxes(
      [
        [1300, 1130, 20, 60],
        [1430, 1130, 20, 60],
      ],
      ink,
    ),
    disc(1560, 1130, 46, vermilion),
    shape('M1520 1120q-40 -20 -34 -50q40 -10 70 20z', vermilion),
    boxes([[1540, 1168, 50, 24]], paper),
  ].join('')
}

const runnerAtDusk = (chance: Chance) =>
  [
    box(0, 0, 1800, 820, mix(vermilion, rose, 0.45)),
    fade({ top: 0, bottom: 480, from: 18, to: 2 }, shade(rose, 0.4)),
    fade({ top: 420, bottom: 800, from: 2, to: 18 }, tint(ochre, 0.9)),
    disc(1080, 600, 260, tint(ochre, 0.45)),
    streaks(
      [
        [760, 560, 640],
        [1040, 680, 620],
        [220, 420, 480],
        [1260, 300, 460],
      ],
      mix(vermilion, rose, 0.45),
    ),
    hills(chance, 740, 36, shade(rose, 0.55), 900, 7),
    shape('M0 830Q600 770 1800 810V1200H0z', shade(teal, 0.72)),
    shape('M-40 1200Q700 900 1350 800H1392Q1150 920 1130 1200z', shade(rose, 0.35)),
    stroke('M520 1190Q900 960 1300 828', tint(ochre, 0.7), 11, 'stroke-dasharray="90 70"'),
    stroke('M1490 800V420M1440 470H1540M1620 810V300M1550 360H1690M1560 400H1680', ink, 11),
    stroke('M1440 470Q1490 440 1550 360M1540 470Q1600 440 1690 360M1690 360Q1750 330 1820 200', ink, 4),
    palm(250, 880, 600, 90, ink, ink, shade(rose, 0.75)),
    shape(blades(chance, 0, 520, 1010, 120, 40), ink),
    shape(blades(chance, 1180, 1800, 1000, 120, 40), ink),
    shape('M560 1080Q300 1120 -20 1200H260Q420 1140 640 1090z', shade(rose, 0.66)),
    figure(660, 1080, 760, poses.run, { skin: ink, top: shade(teal, 0.3), legs: ink }),
    shape('M634 690l96 -254q36 -40 70 -10l-60 110z', shade(teal, 0.1)),
    stroke('M804 366q26 12 30 44', tint(ochre, 0.7), 9),
    stroke('M700 950L832 990', tint(ochre, 0.7), 0),
    gulls(
      [
        [1330, 330, 70],
        [1410, 280, 50],
      ],
      ink,
    ),
  ].join('')

const boardCamera: Camera = { x: 860, y: 60, eye: 6, reach: 1150 }

const chessBoard = () => {
  const at = (column: number, row: number) =>
    project(boardCamera, [-4 + column + 0.5, 0, 7.2 + (7 - row) * 0.9 + 0.45])
  const square = (column: number, row: number) => {
    const [x, z] = [-4 + column, 7.2 + (7 - row) * 0.9]
    const corners = (
      [
        [x, 0, z],
        [x + 1, 0, z],
        [x + 1, 0, z + 0.9],
        [x, 0, z + 0.9],
      ] as const
    ).map((p) => project(boardCamera, p))
    return `M${corners.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}z`
  }
  const dark = each(64, (i) => ((i + Math.floor(i / 8)) % 2 ? square(i % 8, Math.floor(i / 8)) : '')).join('')
  const foot = 'M-46 0Q-46 -26 -28 -34Q-18 -70 -18 -96H18Q18 -70 28 -34Q46 -26 46 0Q0 16 -46 0z'
  const bodies: Record<string, string> = {
    p: `${foot}M-26 -96H26V-108H-26zM-27 -130a27 27 0 1 1 54 0a27 27 0 1 1 -54 0z`,
    r: `${foot}M-30 -96H30L34 -170H18V-156H8V-170H-8V-156H-18V-170H-34z`,
    b: `${foot}M-30 -96H30V-108H-30zM0 -206Q50 -150 26 -108H-26Q-50 -150 0 -206zM-8 -212a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z`,
    q: `${foot}M-32 -96H32V-110H-32zM-26 -110L-50 -210L-22 -176L0 -226L22 -176L50 -210L26 -110z`,
    k: `${foot}M-32 -96H32V-110H-32zM-26 -110L-46 -196Q0 -226 46 -196L26 -110zM-7 -264H7V-246H24V-232H7V-206H-7V-232H-24V-246H-7z`,
    n: `${foot}M-30 -96H34Q44 -170 10 -204L-4 -228L-14 -204Q-56 -170 -62 -134L-44 -122L-14 -140Q-8 -126 -30 -96z`,
  }
  const piece = (kind: string, column: number, row: number, side: 'w' | 'b') => {
    const [x, y] = at(column, row)
    const s = (0.62 + row * 0.075) * 0.98
    const fill = side === 'w' ? paper : vermilion
    const body = bodies[kind] ?? ''
    return placed(
      x,
      y,
      oval(34, 2, 66, 15, shade(ochre, 0.72)) +
        shape(body, fill) +
        shape(
          `M4 ${kind === 'p' ? -150 : -190}Q20 -110 10 -90Q20 -40 6 6Q46 6 46 0Q46 -26 28 -34Q18 -70 18 -96Q${kind === 'p' ? 30 : 40} -130 4 ${kind === 'p' ? -150 : -190}z`,
          screen.hatch,
        ),
      s,
    )
  }
  const set: readonly (readonly [string, number, number, 'w' | 'b'])[] = [
    ['r', 0, 0, 'b'],
    ['k', 6, 0, 'b'],
    ['r', 5, 0, 'b'],
    ['p', 1, 1, 'b'],
    ['p', 5, 1, 'b'],
    ['p', 6, 1, 'b'],
    ['b', 3, 2, 'b'],
    ['n', 5, 2, 'b'],
    ['p', 0, 2, 'b'],
    ['p', 3, 3, 'b'],
    ['q', 2, 3, 'b'],
    ['p', 3, 4, 'w'],
    ['n', 4, 4, 'w'],
    ['b', 2, 5, 'w'],
    ['p', 6, 5, 'w'],
    ['p', 0, 6, 'w'],
    ['p', 5, 6, 'w'],
    ['q', 3, 6, 'w'],
    ['r', 4, 7, 'w'],
    ['k', 6, 7, 'w'],
  ]
  const [tl, tr, br, bl] = (
    [
      [-4.4, 0, 14.8],
      [4.4, 0, 14.8],
      [4.4, 0, 6.9],
      [-4.4, 0, 6.9],
    ] as const
  ).map((p) => project(boardCamera, p))
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.5)),
    fade({ top: 0, bottom: 520, from: 16, to: 2 }, shade(teal, 0.7)),
    poly(
      [
        [0, 0],
        [520, 0],
        [1500, 1200],
        [200, 1200],
      ],
      shade(teal, 0.28),
    ),
    poly([tl ?? [0, 0], tr ?? [0, 0], br ?? [0, 0], bl ?? [0, 0]], shade(vermilion, 0.62)),
    shape(
      `M${bl?.map(trim).join(' ')}L${br?.map(trim).join(' ')}v46H${trim(bl?.[0] ?? 0)}z`,
      shade(vermilion, 0.8),
    ),
    face(
      boardCamera,
      [
        [-4, 0, 14.4],
        [4, 0, 14.4],
        [4, 0, 7.2],
        [-4, 0, 7.2],
      ],
      tint(ochre, 0.6),
    ),
    shape(dark, shade(ochre, 0.5)),
    set.map(([kind, column, row, side]) => piece(kind, column, row, side)).join(''),
    placed(1640, 1010, piece('p', 0, 0, 'b'), 0),
    placed(1650, 700, shape(bodies.p ?? '', vermilion), 0.9, 82),
    placed(1700, 820, shape(bodies.n ?? '', paper), 1, -70),
    placed(110, 760, shape(bodies.b ?? '', paper), 0.95, 64),
  ].join('')
}

export const sportScenes: Scenes = {
  'football-stadium': scene(900, 620, footballStadium),
  'football-boots': scene(880, 780, footballBoots),
  'boxing-gym': scene(900, 600, boxingGym),
  'runner-at-dusk': scene(800, 660, runnerAtDusk),
  'chess-board': scene(900, 640, chessBoard),
}
