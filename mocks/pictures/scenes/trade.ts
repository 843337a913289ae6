import { type Camera, cuboid, face, project } from '../ink/camera'
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
const store: Camera = { x: 1000, y: 470, eye: 3.4, reach: 1000 }

const rack = (chance: Chance, side: 1 | -1) => {
  const x = 3.6 * side
  const cells = [0, 1, 2, 3].flatMap((level) => each(6, (bay) => [level, bay] as const))
  const crates = cells.map(([level, bay]) => {
    const [y, z] = [level * 1.75 + 0.1, 3.2 + bay * 3.1]
    const tall = chance.between(0.8, 1.4)
    const colour = chance.pick([ochre, ochre, vermilion, tint(rose, 0.9), tint(ochre, 0.6)])
    return (
      face(
        store,
        [
          [x, y, z],
          [x, y + tall, z],
          [x, y + tall, z + 1.3],
          [x, y, z + 1.3],
        ],
        side > 0 ? shade(colour, 0.32) : colour,
      ) +
      face(
        store,
        [
          [x, y, z + 1.45],
          [x, y + 1.1, z + 1.45],
          [x, y + 1.1, z + 2.7],
          [x, y, z + 2.7],
        ],
        side > 0 ? shade(ochre, 0.4) : shade(ochre, 0.12),
      )
    )
  })
  const beams = [0, 1, 2, 3, 4].map((level) =>
    face(
      store,
      [
        [x, level * 1.75 - 0.12, 2.2],
        [x, level * 1.75 + 0.1, 2.2],
        [x, level * 1.75 + 0.1, 22],
        [x, level * 1.75 - 0.12, 22],
      ],
      vermilion,
    ),
  )
  const posts = each(7, (bay) =>
    face(
      store,
      [
        [x, 0, 2.95 + bay * 3.1],
        [x, 7.2, 2.95 + bay * 3.1],
        [x, 7.2, 3.15 + bay * 3.1],
        [x, 0, 3.15 + bay * 3.1],
      ],
      shade(teal, 0.2),
    ),
  )
  return (
    face(
      store,
      [
        [x, 0, 2.2],
        [x, 7.4, 2.2],
        [x, 7.4, 22],
        [x, 0, 22],
      ],
      shade(teal, side > 0 ? 0.82 : 0.74),
    ) +
    crates.join('') +
    beams.join('') +
    posts.join('')
  )
}

const carrier = (x: number, z: number, colour: string) => {
  const [left, top] = project(store, [x, 0.6, z])
  const [right, bottom] = project(store, [x + 1.5, 0.1, z])
  const w = right - left
  return (
    oval(left + w * 0.55, bottom + w * 0.03, w * 0.62, w * 0.08, shade(teal, 0.75)) +
    cuboid(
      store,
      { at: [x, 0.1, z], size: [1.5, 0.5, 1.7] },
      { front: teal, side: shade(teal, 0.5), top: tint(teal, 0.6) },
    ) +
    cuboid(
      store,
      { at: [x + 0.1, 0.6, z + 0.1], size: [1.3, 1.1, 1.4] },
      { front: colour, side: shade(colour, 0.5), top: tint(colour, 0.5) },
    ) +
    box(left + w * 0.44, top - w * 0.68, w * 0.12, w * 0.68, shade(colour, 0.25)) +
    boxes(
      [
        [left + w * 0.08, top + w * 0.09, w * 0.2, w * 0.08],
        [right - w * 0.28, top + w * 0.09, w * 0.2, w * 0.08],
      ],
      tint(ochre, 0.3),
    )
  )
}

const warehouseRobots = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(teal, 0.72)),
    repeat(6, (i) =>
      face(
        store,
        [
          [-3.2, 7.6, 22 - i * 3.4],
          [3.2, 7.6, 22 - i * 3.4],
          [3.2, 8, 22 - i * 3.4],
          [-3.2, 8, 22 - i * 3.4],
        ],
        ink,
      ),
    ),
    repeat(5, (i) =>
      face(
        store,
        [
          [-0.4, 7.5, 20 - i * 3.6],
          [0.4, 7.5, 20 - i * 3.6],
          [0.4, 7.5, 18 - i * 3.6],
          [-0.4, 7.5, 18 - i * 3.6],
        ],
        tint(ochre, 0.25),
      ),
    ),
    face(
      store,
      [
        [-3.6, 0, 22],
        [3.6, 0, 22],
        [3.6, 7.4, 22],
        [-3.6, 7.4, 22],
      ],
      tint(ochre, 0.45),
    ),
    face(
      store,
      [
        [-1.2, 0, 22],
        [1.2, 0, 22],
        [1.2, 3, 22],
        [-1.2, 3, 22],
      ],
      shade(teal, 0.5),
    ),
    face(
      store,
      [
        [-6, 0, 2.6],
        [6, 0, 2.6],
        [3.6, 0, 22],
        [-3.6, 0, 22],
      ],
      tint(sky, 0.8),
    ),
    repeat(2, (i) =>
      face(
        store,
        [
          [-1.7 + i * 3.2, 0, 2.6],
          [-1.5 + i * 3.2, 0, 2.6],
          [-1.5 + i * 3.2, 0, 22],
          [-1.7 + i * 3.2, 0, 22],
        ],
        ochre,
      ),
    ),
    rack(chance, -1),
    rack(chance, 1),
    carrier(0.8, 15, vermilion),
    carrier(-1.6, 11.5, ochre),
    carrier(1, 8.2, ochre),
    figure(1010, 780, -150, poses.stand, { skin: ink, top: vermilion, legs: ink, hat: ochre }),
    carrier(-1.5, 5.1, vermilion),
    poly(
      [
        [1500, 0],
        [1800, 0],
        [1800, 1200],
        [1700, 1200],
      ],
      screen.hatch,
    ),
  ].join('')

const coin = (x: number, y: number, r: number) =>
  shape(
    `M${x - r} ${y}v${trim(r * 0.3)}a${r} ${trim(r * 0.36)} 0 0 0 ${r * 2} 0v${trim(-r * 0.3)}z`,
    shade(ochre, 0.4),
  ) +
  oval(x, y, r, r * 0.36, ochre) +
  oval(x, y, r * 0.74, r * 0.25, tint(ochre, 0.6))

const coinsAndLedger = (_chance: Chance) => {
  const pile = (x: number, y: number, count: number, r: number) =>
    oval(x + r * 0.9, y + 36, r * 1.7, r * 0.36, shade(teal, 0.72)) +
    repeat(count, (i) => coin(x + ((i * 7) % 5) * 3 - 6, y - i * r * 0.32, r))
  const ruled = (x: number, y: number, w: number, lean: number) =>
    repeat(9, (i) => `M${x + i * lean} ${y + i * 44}h${w}`)
  return [
    box(0, 0, 1800, 560, shade(vermilion, 0.62)),
    fade({ top: 60, bottom: 540, from: 2, to: 15 }, shade(vermilion, 0.38)),
    poly(
      [
        [1120, 0],
        [1560, 0],
        [1330, 520],
        [980, 520],
      ],
      shade(ochre, 0.3),
    ),
    box(0, 520, 1800, 680, shade(teal, 0.45)),
    box(0, 520, 1800, 24, shade(teal, 0.7)),
    poly(
      [
        [980, 544],
        [1330, 544],
        [900, 1200],
        [330, 1200],
      ],
      shade(teal, 0.2),
    ),
    shape(
      'M90 1010L230 600Q420 540 620 620Q830 540 1060 590L1190 1000Q900 960 640 1040Q360 960 90 1010z',
      ink,
    ),
    shape('M110 985L240 585Q430 530 620 610L640 1015Q370 940 110 985z', paper),
    shape('M620 610Q830 530 1050 578L1168 975Q890 940 640 1015z', tint(sky, 0.35)),
    shape('M620 610Q700 570 780 560L850 970Q740 980 640 1015z', screen.hatch),
    stroke(ruled(250, 650, 330, -12), tint(teal, 0.55), 5),
    stroke(ruled(680, 640, 340, 9), tint(teal, 0.6), 5),
    stroke('M430 600L350 960M520 600L470 970M880 580L960 960M950 575L1050 960', vermilion, 5),
    stroke(
      repeat(
        8,
        (i) =>
          `M${270 - i * 12} ${640 + i * 44}q16 -22 30 0t30 0t34 0M${452 - i * 8} ${636 + i * 44}h${30 + ((i * 17) % 24)}M${700 + i * 9} ${628 + i * 44}q16 -22 30 0t30 0t${20 + ((i * 13) % 40)} 0M${900 + i * 10} ${622 + i * 44}h${24 + ((i * 11) % 20)}`,
      ),
      ink,
      6,
    ),
    pile(1330, 800, 14, 110),
    pile(1580, 770, 8, 110),
    pile(1210, 1010, 5, 112),
    pile(1480, 1030, 9, 114),
    pile(1690, 1060, 3, 112),
    coin(1010, 1120, 108),
    placed(
      640,
      800,
      shape('M0 0l300 -360q22 -20 44 -4t6 46L44 20L-10 40z', vermilion) +
        shape('M0 0l14 34L44 20L12 -14zM-10 40l24 -6l-14 -34z', paper) +
        shape('M-10 40l14 -4l-6 -16z', ink),
      1.15,
    ),
  ].join('')
}

const stockBoard = (chance: Chance) => {
  const tile = (i: number) => {
    const [x, y] = [240 + (i % 6) * 226, 110 + Math.floor(i / 6) * 96]
    const up = chance.next() > 0.42
    const marks = boxes(
      [
        [x, y, 92, 14],
        [x, y + 24, 56 + ((i * 31) % 40), 12],
      ],
      tint(sky, 0.75),
    )
    return (
      marks +
      shape(
        up ? `M${x + 130} ${y + 40}l24 -40l24 40z` : `M${x + 130} ${y}l24 40l24 -40z`,
        up ? tint(leaf, 0.85) : vermilion,
      )
    )
  }
  const line: Point[] = each(13, (i) => [
    250 + i * 109,
    640 - i * 9 - chance.between(-50, 50) - (i > 8 ? (i - 8) * 14 : 0),
  ])
  const desk = (x: number, y: number, s: number, shirt: string) =>
    figure(x, y - 20 * s, 400 * s, poses.sit, { skin, top: shirt, legs: ink }) +
    placed(
      x + 90 * s,
      y,
      boxes(
        [
          [-40, -170, 400, 24],
          [-20, -146, 24, 150],
          [330, -146, 24, 150],
        ],
        ink,
      ) +
        poly(
          [
            [70, -330],
            [280, -350],
            [280, -220],
            [70, -200],
          ],
          ink,
        ) +
        poly(
          [
            [84, -318],
            [266, -334],
            [266, -234],
            [84, -214],
          ],
          shade(teal, 0.1),
        ) +
        stroke('M100 -240l50 -40l36 20l70 -56', tint(ochre, 0.5), 8) +
        box(164, -212, 16, 44, ink),
      s,
    )
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.55)),
    fade({ top: 720, bottom: 1000, from: 2, to: 15 }, shade(teal, 0.25)),
    poly(
      [
        [150, 50],
        [1650, 50],
        [1650, 760],
        [150, 760],
      ],
      ink,
    ),
    stroke('M150 50H1650V760H150z', shade(ochre, 0.35), 22),
    repeat(24, tile),
    stroke('M210 490H1590M210 560H1590M210 630H1590M210 700H1590', shade(teal, 0.5), 4),
    boxes(
      each(13, (i): Box => [236 + i * 109, 720 - ((i * 47) % 60) - 20, 34, ((i * 47) % 60) + 20]),
      shade(teal, 0.25),
    ),
    stroke(`M${line.map((p) => p.map(Math.round).join(' ')).join('L')}`, ochre, 13),
    disc(line.at(-1)?.[0] ?? 0, line.at(-1)?.[1] ?? 0, 22, vermilion),
    box(0, 960, 1800, 240, shade(rose, 0.62)),
    poly(
      [
        [300, 960],
        [1500, 960],
        [1800, 1200],
        [0, 1200],
      ],
      shade(rose, 0.48),
    ),
    figure(1120, 1010, 340, poses.hail, { skin, top: paper, legs: ink }),
    figure(760, 1000, -330, poses.stand, { skin, top: tint(rose, 0.7), legs: ink, skirt: 22 }),
    desk(140, 1150, 1, ochre),
    desk(1210, 1180, 1.05, vermilion),
    figure(840, 1200, 480, poses.walk, { skin, top: teal, legs: ink }),
  ].join('')
}

const newspaperPress = (_chance: Chance) => {
  const page = (x: number, y: number, s: number) =>
    placed(
      x,
      y,
      poly(
        [
          [0, 0],
          [150, -20],
          [150, 170],
          [0, 190],
        ],
        paper,
      ) +
        poly(
          [
            [12, 10],
            [138, -7],
            [138, 14],
            [12, 31],
          ],
          ink,
        ) +
        poly(
          [
            [12, 46],
            [78, 37],
            [78, 100],
            [12, 109],
          ],
          vermilion,
        ) +
        stroke('M90 42l46 -6M90 62l46 -6M90 82l46 -6M12 126l124 -17M12 146l124 -17M12 166l90 -12', ink, 6),
      s,
    )
  const roller = (x: number, y: number, r: number, colour: string) =>
    disc(x, y, r, ink) +
    disc(x, y, r - 12, colour) +
    shape(`M${x} ${y - r + 12}a${r - 12} ${r - 12} 0 0 1 0 ${(r - 12) * 2}z`, screen.hatch) +
    disc(x, y, r * 0.26, ink) +
    stroke(
      `M${x - r * 0.66} ${y - r * 0.3}q${trim(r * 0.12)} ${trim(-r * 0.3)} ${trim(r * 0.4)} ${trim(-r * 0.4)}`,
      paper,
      10,
    )
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.6)),
    fade({ top: 0, bottom: 620, from: 15, to: 2 }, ink),
    poly(
      [
        [1180, 0],
        [1560, 0],
        [1180, 640],
        [820, 640],
      ],
      shade(ochre, 0.5),
    ),
    boxes(
      [
        [60, 130, 1180, 60],
        [60, 130, 60, 900],
        [1180, 130, 60, 900],
        [60, 620, 1180, 44],
      ],
      shade(teal, 0.3),
    ),
    boxes(
      [
        [90, 150, 16, 860],
        [1208, 150, 16, 860],
      ],
      ink,
    ),
    stroke('M250 330L420 330Q560 330 590 470L640 700Q690 800 840 800H1050', paper, 90),
    stroke(
      'M270 312H420M270 345H420M470 345q90 20 110 130l50 220',
      tint(ink, 0.55),
      9,
      'stroke-dasharray="70 26 26 26"',
    ),
    roller(260, 440, 130, shade(sky, 0.35)),
    roller(500, 480, 110, vermilion),
    roller(760, 520, 150, shade(sky, 0.35)),
    roller(460, 780, 150, teal),
    roller(760, 860, 90, ochre),
    roller(1020, 480, 110, teal),
    roller(1030, 690, 80, vermilion),
    poly(
      [
        [1000, 800],
        [1800, 950],
        [1800, 1200],
        [1560, 1200],
        [900, 890],
      ],
      ink,
    ),
    poly(
      [
        [1000, 780],
        [1800, 920],
        [1800, 960],
        [1000, 826],
      ],
      shade(vermilion, 0.25),
    ),
    page(1080, 640, 0.85),
    page(1230, 655, 0.98),
    page(1400, 672, 1.12),
    page(1590, 690, 1.3),
    box(0, 1060, 1800, 140, ink),
    figure(240, 1140, 620, poses.hail, { skin, top: ochre, legs: shade(teal, 0.2), hat: vermilion }),
    boxes(
      [
        [300, 410, 60, 80],
        [312, 424, 14, 14],
        [334, 424, 14, 14],
      ],
      vermilion,
    ),
    repeat(
      7,
      (i) =>
        poly(
          [
            [900 + (i % 2) * 8, 1060 - i * 30],
            [1230 + (i % 2) * 8, 1060 - i * 30],
            [1246, 1038 - i * 30],
            [930, 1038 - i * 30],
          ],
          i % 2 ? tint(sky, 0.8) : paper,
        ) + box(900 + (i % 2) * 8, 1060 - i * 30, 330, 9, shade(sky, 0.5)),
    ),
    box(1050, 846, 46, 218, vermilion),
  ].join('')
}

export const tradeScenes: Scenes = {
  'warehouse-robots': scene(960, 640, warehouseRobots),
  'coins-and-ledger': scene(900, 760, coinsAndLedger),
  'stock-board': scene(900, 560, stockBoard),
  'newspaper-press': scene(840, 600, newspaperPress),
}
