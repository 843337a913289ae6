import { type Camera, face, project } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { cuts, fade } from '../ink/cuts'
import { figure, poses } from '../ink/figures'
import { cloud } from '../ink/landscape'
import {
  type Box,
  box,
  boxes,
  disc,
  each,
  oval,
  type Point,
  pebble,
  placed,
  poly,
  repeat,
  ring,
  shape,
  stroke,
  trim,
} from '../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const skin = shade(vermilion, 0.74)

const schoolCourtyard = (chance: Chance) => {
  const arches = (y: number, h: number) =>
    shape(
      repeat(10, (i) => `M${30 + i * 180} ${y}v${-h * 0.62}q60 ${trim(-h * 0.62)} 120 0v${trim(h * 0.62)}z`),
      shade(rose, 0.62),
    )
  const pupil = (
    x: number,
    y: number,
    size: number,
    pose: typeof poses.walk | typeof poses.carry | typeof poses.stand,
    girl: boolean,
  ) =>
    figure(
      x,
      y,
      size,
      pose,
      girl ? { skin, top: paper, legs: teal, skirt: 22 } : { skin, top: paper, legs: teal },
    )
  return [
    box(0, 0, 1800, 200, tint(sky, 0.85)),
    cloud(chance, 1280, 110, 460, paper),
    box(0, 190, 1800, 490, tint(ochre, 0.7)),
    box(0, 400, 1800, 26, paper),
    box(0, 190, 1800, 22, vermilion),
    poly(
      [
        [0, 190],
        [0, 130],
        [1800, 130],
        [1800, 190],
      ],
      shade(vermilion, 0.3),
    ),
    arches(400, 170),
    arches(680, 210),
    stroke('M0 372H1800', paper, 10),
    shape(
      repeat(46, (i) => `M${i * 40} 372v28h7v-28z`),
      paper,
    ),
    poly(
      [
        [1240, 190],
        [1800, 190],
        [1800, 680],
        [1420, 680],
      ],
      screen.hatch,
    ),
    box(0, 676, 1800, 524, tint(ochre, 0.36)),
    poly(
      [
        [0, 676],
        [1800, 676],
        [1800, 830],
        [0, 730],
      ],
      shade(rose, 0.3),
    ),
    cuts(chance, { top: 760, bottom: 1190 }, 34, tint(ochre, 0.62)),
    shape('M60 1090Q400 1010 700 1080T420 1170T60 1090z', shade(ochre, 0.4)),
    shape('M340 1120Q372 800 330 560H410Q396 820 450 1120z', shade(vermilion, 0.7)),
    shape(
      pebble([
        [-100, 300],
        [60, 120],
        [300, -60],
        [560, 20],
        [800, 130],
        [820, 360],
        [640, 520],
        [420, 460],
        [240, 620],
        [20, 560],
      ]),
      shade(leaf, 0.5),
    ),
    shape(
      pebble([
        [-60, 270],
        [90, 130],
        [300, 0],
        [520, 60],
        [620, 200],
        [480, 300],
        [300, 260],
        [160, 420],
        [20, 400],
      ]),
      leaf,
    ),
    pupil(800, 800, 200, poses.walk, true),
    pupil(1000, 810, -206, poses.walk, false),
    pupil(1080, 806, 190, poses.stand, true),
    pupil(1560, 850, -240, poses.walk, false),
    pupil(690, 840, -214, poses.stand, false),
    pupil(960, 1110, 440, poses.walk, true),
    pupil(1210, 1130, 460, poses.walk, false),
    pupil(1470, 1120, -430, poses.walk, true),
    shape('M905 740q-60 20 -46 130h66zM1160 740q-70 20 -56 140h76z', vermilion),
    repeat(3, (i) => oval([960, 1210, 1470][i] ?? 0, [1112, 1132, 1122][i] ?? 0, 110, 9, shade(ochre, 0.35))),
  ].join('')
}

const hall: Camera = { x: 900, y: 400, eye: 5.2, reach: 1050 }

const lectureHall = () => {
  const row = (z: number, y: number, index: number) => {
    const seats = each(11, (i): Box => {
      const [left, top] = project(hall, [-5.6 + i * 1.04, y + 1.1, z])
      const [right, bottom] = project(hall, [-5.6 + i * 1.04 + 0.8, y + 0.2, z])
      return [left, top, right - left, bottom - top]
    })
    const [, deskTop] = project(hall, [0, y + 0.95, z - 0.5])
    const [dl] = project(hall, [-6.2, 0, z - 0.5])
    const [dr] = project(hall, [6.2, 0, z - 0.5])
    const taken = [[2, 7], [4], [1, 5, 9], [], [6], []][index] ?? []
    const people = taken.map((i) => {
      const [x, top, w] = seats[i] ?? [0, 0, 0]
      return (
        oval(x + w / 2, top - w * 0.32, w * 0.24, w * 0.31, skin) +
        shape(
          `M${trim(x + w * 0.06)} ${trim(top + w * 0.5)}Q${trim(x + w * 0.1)} ${trim(top)} ${trim(x + w / 2)} ${trim(top - w * 0.02)}T${trim(x + w * 0.94)} ${trim(top + w * 0.5)}z`,
          i % 2 ? paper : ochre,
        )
      )
    })
    return (
      people.join('') +
      shape(
        seats
          .map(
            ([x, y0, w, h]) =>
              `M${trim(x)} ${trim(y0 + h)}V${trim(y0 + w * 0.2)}q0 ${trim(-w * 0.2)} ${trim(w * 0.2)} ${trim(-w * 0.2)}h${trim(w * 0.6)}q${trim(w * 0.2)} 0 ${trim(w * 0.2)} ${trim(w * 0.2)}V${trim(y0 + h)}z`,
          )
          .join(''),
        index % 2 ? vermilion : shade(vermilion, 0.14),
      ) +
      box(dl, deskTop + 14, dr - dl, 24 + index * 5, shade(vermilion, 0.66))
    )
  }
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.42)),
    poly(
      [
        [0, 0],
        [430, 120],
        [430, 620],
        [0, 900],
      ],
      shade(teal, 0.62),
    ),
    poly(
      [
        [1800, 0],
        [1370, 120],
        [1370, 620],
        [1800, 900],
      ],
      shade(teal, 0.25),
    ),
    shape(
      repeat(4, (i) => `M${1430 + i * 96} ${180 - i * 34}l60 -22V${500 + i * 36}l-60 -22z`),
      tint(ochre, 0.4),
    ),
    poly(
      [
        [0, 0],
        [430, 120],
        [1370, 120],
        [1800, 0],
      ],
      ink,
    ),
    boxes(
      [
        [640, 60, 160, 16],
        [1000, 60, 160, 16],
        [560, 20, 220, 20],
        [1020, 20, 220, 20],
      ],
      tint(ochre, 0.35),
    ),
    box(560, 180, 680, 270, paper),
    box(560, 180, 680, 270, shade(teal, 0.7)),
    stroke('M620 380Q720 250 820 330T1010 250', tint(ochre, 0.6), 9),
    stroke('M620 220V400H1020', paper, 7),
    shape('M1070 240h110v10h-110zM1070 280h80v10h-80zM1070 320h100v10h-100z', paper),
    poly(
      [
        [430, 620],
        [1370, 620],
        [1560, 740],
        [240, 740],
      ],
      tint(ochre, 0.7),
    ),
    poly(
      [
        [560, 450],
        [1240, 450],
        [1370, 620],
        [430, 620],
      ],
      shade(teal, 0.55),
    ),
    poly(
      [
        [1370, 300],
        [1370, 620],
        [900, 700],
        [560, 690],
      ],
      tint(ochre, 0.9),
    ),
    figure(880, 640, 240, poses.hail, { skin, top: vermilion, legs: ink }),
    poly(
      [
        [950, 530],
        [1050, 530],
        [1040, 650],
        [960, 650],
      ],
      shade(vermilion, 0.7),
    ),
    poly(
      [
        [940, 520],
        [1062, 520],
        [1054, 540],
        [948, 540],
      ],
      ochre,
    ),
    [0, 1, 2, 3, 4, 5].map((i) => row(13.4 - i * 2.1, i * 0.42, i)).join(''),
  ].join('')
}

const ward: Camera = { x: 1040, y: 540, eye: 1.7, reach: 900 }

const hospitalCorridor = () => {
  const door = (side: 1 | -1, z: number, open: boolean) => {
    const x = 1.9 * side
    const leaf_ = open ? tint(ochre, 0.35) : side < 0 ? teal : shade(teal, 0.3)
    return (
      face(
        ward,
        [
          [x, 0, z - 0.15],
          [x, 2.5, z - 0.15],
          [x, 2.5, z + 1.65],
          [x, 0, z + 1.65],
        ],
        shade(teal, 0.6),
      ) +
      face(
        ward,
        [
          [x, 0, z],
          [x, 2.35, z],
          [x, 2.35, z + 1.5],
          [x, 0, z + 1.5],
        ],
        leaf_,
      ) +
      (open
        ? face(
            ward,
            [
              [x, 0, z],
              [x, 0, z + 1.5],
              [x - side * 1.9, 0, z + 2.4],
              [x - side * 1.5, 0, z + 0.6],
            ],
            tint(ochre, 0.3),
          )
        : face(
            ward,
            [
              [x, 1.3, z + 0.9],
              [x, 2, z + 0.9],
              [x, 2, z + 1.3],
              [x, 1.3, z + 1.3],
            ],
            tint(sky, 0.7),
          ))
    )
  }
  const zs = [2.1, 5.2, 8.3, 11.4, 14.5]
  return [
    box(0, 0, 1800, 1200, paper),
    face(
      ward,
      [
        [-1.9, 0, 1.2],
        [-1.9, 3, 1.2],
        [-1.9, 3, 22],
        [-1.9, 0, 22],
      ],
      tint(sky, 0.75),
    ),
    face(
      ward,
      [
        [1.9, 0, 1.2],
        [1.9, 3, 1.2],
        [1.9, 3, 22],
        [1.9, 0, 22],
      ],
      shade(sky, 0.2),
    ),
    face(
      ward,
      [
        [-1.9, 0, 1.2],
        [1.9, 0, 1.2],
        [1.9, 0, 22],
        [-1.9, 0, 22],
      ],
      tint(teal, 0.55),
    ),
    face(
      ward,
      [
        [-1.9, 3, 1.2],
        [1.9, 3, 1.2],
        [1.9, 3, 22],
        [-1.9, 3, 22],
      ],
      tint(sky, 0.4),
    ),
    repeat(6, (i) =>
      face(
        ward,
        [
          [-0.5, 2.99, 2 + i * 3],
          [0.5, 2.99, 2 + i * 3],
          [0.5, 2.99, 3.4 + i * 3],
          [-0.5, 2.99, 3.4 + i * 3],
        ],
        '#fffaf0',
      ),
    ),
    repeat(6, (i) =>
      face(
        ward,
        [
          [-0.6, 0, 2 + i * 3],
          [0.6, 0, 2 + i * 3],
          [0.6, 0, 3.2 + i * 3],
          [-0.6, 0, 3.2 + i * 3],
        ],
        tint(sky, 0.6),
      ),
    ),
    face(
      ward,
      [
        [-1.9, 0.95, 1.2],
        [-1.9, 1.15, 1.2],
        [-1.9, 1.15, 22],
        [-1.9, 0.95, 22],
      ],
      vermilion,
    ),
    face(
      ward,
      [
        [1.9, 0.95, 1.2],
        [1.9, 1.15, 1.2],
        [1.9, 1.15, 22],
        [1.9, 0.95, 22],
      ],
      shade(vermilion, 0.3),
    ),
    face(
      ward,
      [
        [-1.9, 0, 22],
        [1.9, 0, 22],
        [1.9, 3, 22],
        [-1.9, 3, 22],
      ],
      tint(ochre, 0.5),
    ),
    face(
      ward,
      [
        [-1, 0, 22],
        [1, 0, 22],
        [1, 2.5, 22],
        [-1, 2.5, 22],
      ],
      shade(teal, 0.3),
    ),
    face(
      ward,
      [
        [-0.1, 0, 21.9],
        [0.1, 0, 21.9],
        [0.1, 2.5, 21.9],
        [-0.1, 2.5, 21.9],
      ],
      tint(ochre, 0.5),
    ),
    zs.map((z, i) => door(-1, z, i === 2)).join(''),
    zs.map((z, i) => door(1, z, i === 1 || i === 3)).join(''),
    face(
      ward,
      [
        [1.9, 0, 1.2],
        [1.9, 3, 1.2],
        [1.9, 3, 2],
        [1.9, 0, 2],
      ],
      screen.hatch,
    ),
    figure(1120, 740, 240, poses.stand, { skin, top: paper, legs: teal, skirt: 20 }),
    figure(970, 700, -180, poses.walk, { skin, top: tint(rose, 0.7), legs: ink }),
    figure(700, 1120, 660, poses.walk, { skin, top: paper, legs: shade(teal, 0.35), skirt: 12 }),
    boxes([[770, 740, 96, 130]], ochre),
    boxes(
      [
        [782, 756, 72, 8],
        [782, 780, 72, 8],
        [782, 804, 50, 8],
      ],
      ink,
    ),
    stroke('M1380 1140V900M1620 1180V920', ink, 14),
    poly(
      [
        [1290, 900],
        [1660, 930],
        [1660, 980],
        [1290, 940],
      ],
      paper,
    ),
    poly(
      [
        [1290, 940],
        [1660, 980],
        [1660, 1010],
        [1290, 965],
      ],
      shade(teal, 0.45),
    ),
    disc(1380, 1150, 26, ink),
    disc(1620, 1186, 28, ink),
    shape('M1300 900q20 -46 110 -36l20 46z', tint(sky, 0.8)),
  ].join('')
}

const laboratoryBench = (chance: Chance) => {
  const flask = (x: number, y: number, s: number, liquid: string) =>
    placed(
      x,
      y,
      shape('M-34 -330h68v120L140 -20q10 20 -16 20h-248q-26 0 -16 -20L-34 -210z', tint(sky, 0.55)) +
        shape('M-80 -124H80L140 -20q10 20 -16 20h-248q-26 0 -16 -20z', liquid) +
        shape('M20 -330h14v120L140 -20q10 20 -16 20h-70q40 -10 20 -50L20 -200z', screen.hatch) +
        boxes([[-46, -346, 92, 20]], ink) +
        stroke('M-60 -110L-20 -190', paper, 12),
      s,
    )
  const tubes = repeat(5, (i) =>
    placed(
      1240 + i * 78,
      900,
      shape('M-22 -260h44v230q0 22 -22 22t-22 -22z', tint(sky, 0.5)) +
        shape(
          `M-22 ${-150 + (i % 3) * 46}h44v${120 - (i % 3) * 46}q0 22 -22 22t-22 -22z`,
          [vermilion, ochre, teal][i % 3] ?? ochre,
        ),
    ),
  )
  return [
    box(0, 0, 1800, 900, tint(teal, 0.5)),
    poly(
      [
        [980, 0],
        [1500, 0],
        [700, 900],
        [0, 900],
        [0, 780],
      ],
      tint(ochre, 0.28),
    ),
    fade({ top: 60, bottom: 640, from: 15, to: 2 }, tint(teal, 0.8)),
    stroke('M100 60V560M420 60V560M740 60V480M100 60H740M100 310H740', shade(teal, 0.4), 18),
    box(900, 300, 900, 26, shade(teal, 0.55)),
    repeat(
      8,
      (i) =>
        boxes(
          [[950 + i * 104, 300 - 96 - ((i * 37) % 60), 70, 96 + ((i * 37) % 60)]],
          [shade(vermilion, 0.3), shade(teal, 0.4), ochre][i % 3] ?? ochre,
        ) + box(966 + i * 104, 300 - 70, 38, 34, paper),
    ),
    box(0, 880, 1800, 320, shade(teal, 0.62)),
    box(0, 880, 1800, 40, paper),
    box(0, 920, 1800, 22, screen.hatch),
    placed(
      560,
      880,
      shape(
        'M-190 0V-34H190V0zM-60 -34L-40 -110H120Q170 -200 130 -300L40 -420L90 -460L190 -330Q250 -180 170 -60V-34z',
        ink,
      ) +
        poly(
          [
            [-70, -470],
            [20, -520],
            [140, -300],
            [50, -250],
          ],
          paper,
        ) +
        poly(
          [
            [-20, -495],
            [20, -520],
            [140, -300],
            [96, -276],
          ],
          screen.hatch,
        ) +
        poly(
          [
            [-130, -566],
            [-60, -606],
            [4, -500],
            [-66, -458],
          ],
          ink,
        ) +
        poly(
          [
            [60, -244],
            [126, -282],
            [150, -236],
            [84, -198],
          ],
          vermilion,
        ) +
        boxes([[-10, -150, 220, 20]], vermilion) +
        disc(176, -96, 34, ochre) +
        disc(176, -96, 14, ink),
    ),
    flask(960, 880, 1.15, vermilion),
    flask(240, 880, 0.8, ochre),
    tubes,
    boxes(
      [
        [1190, 740, 400, 26],
        [1190, 860, 400, 26],
        [1200, 740, 22, 146],
        [1560, 740, 22, 146],
      ],
      shade(vermilion, 0.68),
    ),
    stroke('M990 500q6 -120 120 -130t120 70v40', ink, 12),
    cuts(chance, { top: 980, bottom: 1180 }, 14, shade(teal, 0.8)),
    repeat(6, (i) =>
      disc(910 + ((i * 53) % 120), 800 - ((i * 41) % 50), 9 + (i % 3) * 4, tint(vermilion, 0.5)),
    ),
  ].join('')
}

const microscopeCells = (chance: Chance) => {
  const cell = (x: number, y: number, r: number, body: string, core: string) => {
    const wobble = (scale: number): Point[] =>
      each(9, (i): Point => {
        const turn = (i / 9) * 2 * Math.PI
        const reach = r * scale * chance.between(0.92, 1.2)
        return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach]
      })
    return (
      shape(pebble(wobble(1)), shade(body, 0.4)) +
      shape(pebble(wobble(0.9)), body) +
      oval(x + r * 0.12, y + r * 0.08, r * 0.36, r * 0.32, core, 20) +
      disc(x + r * 0.02, y - r * 0.02, r * 0.11, paper) +
      stroke(
        `M${trim(x - r * 0.6)} ${trim(y - r * 0.3)}q${trim(r * 0.1)} ${trim(-r * 0.3)} ${trim(r * 0.4)} ${trim(-r * 0.36)}`,
        paper,
        r * 0.06,
      )
    )
  }
  const spots: readonly (readonly [number, number, number])[] = [
    [560, 300, 150],
    [900, 240, 130],
    [1230, 330, 150],
    [420, 620, 130],
    [740, 560, 170],
    [1330, 640, 140],
    [600, 900, 150],
    [1220, 930, 140],
    [900, 1040, 120],
  ]
  return [
    box(0, 0, 1800, 1200, ink),
    disc(900, 600, 590, shade(teal, 0.45)),
    disc(900, 600, 560, tint(rose, 0.45)),
    '<clipPath id="lens"><circle cx="900" cy="600" r="560"/></clipPath><g clip-path="url(#lens)">',
    fade({ top: 40, bottom: 1160, from: 3, to: 14, left: 340, right: 1460 }, tint(rose, 0.8), 24),
    spots
      .map(([x, y, r], i) =>
        cell(
          x,
          y,
          r,
          i % 4 === 3 ? tint(teal, 0.6) : tint(rose, 0.95),
          i % 4 === 3 ? shade(teal, 0.4) : shade(vermilion, 0.2),
        ),
      )
      .join(''),
    cell(1010, 720, 120, tint(rose, 0.95), vermilion),
    cell(1120, 640, 120, tint(rose, 0.95), vermilion),
    repeat(26, () =>
      disc(chance.between(380, 1420), chance.between(90, 1110), chance.between(7, 17), shade(teal, 0.15)),
    ),
    '</g>',
    ring(900, 600, 562, shade(teal, 0.7), 22),
    stroke('M400 380Q470 220 620 130', paper, 16),
    stroke('M1340 1110H1640M1340 1090v40M1640 1090v40', paper, 8),
    stroke(
      repeat(5, (i) => `M${120 + i * 20} ${240 + i * 170}h${100 - (i % 2) * 40}`),
      shade(teal, 0.3),
      8,
    ),
  ].join('')
}

const stacks: Camera = { x: 800, y: 620, eye: 1.6, reach: 900 }

const libraryStacks = (chance: Chance) => {
  const spines = (side: 1 | -1, y: number, z0: number, z1: number) => {
    const groups: Record<string, string> = {}
    for (let z = z0; z < z1 - 0.2; ) {
      const thick = chance.between(0.13, 0.3) * (1 + z * 0.14)
      const tall = chance.between(0.4, 0.62)
      const colour = chance.pick([
        vermilion,
        ochre,
        teal,
        paper,
        shade(vermilion, 0.4),
        shade(teal, 0.4),
        tint(ochre, 0.6),
      ])
      const corners = (
        [
          [1.15 * side, y, z],
          [1.15 * side, y + tall, z],
          [1.15 * side, y + tall, z + thick * 0.88],
          [1.15 * side, y, z + thick * 0.88],
        ] as const
      ).map((p) => project(stacks, p))
      groups[colour] =
        `${groups[colour] ?? ''}M${corners.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}z`
      z += thick
    }
    return Object.entries(groups)
      .map(([colour, d]) => shape(d, side > 0 ? shade(colour, 0.28) : colour))
      .join('')
  }
  const wall = (side: 1 | -1) =>
    face(
      stacks,
      [
        [1.2 * side, 0, 1.1],
        [1.2 * side, 4.8, 1.1],
        [1.2 * side, 4.8, 13],
        [1.2 * side, 0, 13],
      ],
      shade(vermilion, side > 0 ? 0.82 : 0.7),
    ) + [0.1, 0.86, 1.62, 2.38, 3.14].map((y) => spines(side, y, 1.25, 8)).join('')
  return [
    box(0, 0, 1800, 1200, ink),
    face(
      stacks,
      [
        [-1.2, 0, 13],
        [1.2, 0, 13],
        [1.2, 5, 13],
        [-1.2, 5, 13],
      ],
      tint(ochre, 0.4),
    ),
    face(
      stacks,
      [
        [-0.6, 0.8, 12.9],
        [0.6, 0.8, 12.9],
        [0.6, 4, 12.9],
        [-0.6, 4, 12.9],
      ],
      paper,
    ),
    stroke('M800 446V676M758 560H842', shade(ochre, 0.5), 7),
    face(
      stacks,
      [
        [-1.2, 0, 1.1],
        [1.2, 0, 1.1],
        [1.2, 0, 13],
        [-1.2, 0, 13],
      ],
      shade(ochre, 0.5),
    ),
    face(
      stacks,
      [
        [-0.5, 0, 1.1],
        [0.6, 0, 1.1],
        [0.5, 0, 13],
        [-0.5, 0, 13],
      ],
      tint(ochre, 0.6),
    ),
    wall(-1),
    wall(1),
    stroke(
      'M1180 1090L1040 300M1300 1140L1120 250M1060 420L1146 384M1084 550L1172 520M1108 690L1198 665M1134 830L1226 810M1158 970L1256 960',
      tint(ochre, 0.8),
      18,
    ),
    figure(800, 860, 330, poses.hail, { skin, top: paper, legs: teal, skirt: 30 }),
    box(770, 640, 0, 0, paper),
  ].join('')
}

export const learningScenes: Scenes = {
  'school-courtyard': scene(1000, 680, schoolCourtyard),
  'lecture-hall': scene(900, 560, lectureHall),
  'hospital-corridor': scene(960, 620, hospitalCorridor),
  'laboratory-bench': scene(800, 640, laboratoryBench),
  'microscope-cells': scene(900, 600, microscopeCells),
  'library-stacks': scene(800, 620, libraryStacks),
}
