import { block, skyline, towers } from '../ink/buildings'
import { type Camera, face } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { cuts, fade, glitter } from '../ink/cuts'
import { figure, poses, silhouette } from '../ink/figures'
import { cloud, gulls, heaven, hills, streaks } from '../ink/landscape'
import {
  type Box,
  box,
  boxes,
  disc,
  each,
  placed,
  poly,
  repeat,
  shape,
  stamped,
  stroke,
  trim,
} from '../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { blades, palm, tree } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const skin = shade(vermilion, 0.74)

const protestBanners = (chance: Chance) => {
  const person = (kind: number) =>
    figure(
      0,
      0,
      380,
      kind === 0 ? poses.hail : kind === 1 ? poses.walk : poses.stand,
      kind === 0 ? silhouette(ink) : silhouette(kind === 1 ? shade(teal, 0.55) : shade(vermilion, 0.6)),
    )
  const placard = (x: number, y: number, w: number, h: number, turn: number, fill: string, mark: number) =>
    placed(
      x,
      y,
      boxes([[-7, 0, 14, 300]], shade(ochre, 0.5)) +
        box(-w / 2, -h, w, h + 20, fill) +
        (mark === 0
          ? shape(
              `M${-w * 0.3} ${-h * 0.7}h${w * 0.6}v${h * 0.14}h${-w * 0.6}zM${-w * 0.3} ${-h * 0.4}h${w * 0.4}v${h * 0.14}h${-w * 0.4}z`,
              ink,
            )
          : mark === 1
            ? disc(0, -h * 0.45, h * 0.26, vermilion)
            : shape(
                `M${-w * 0.1} ${-h * 0.85}h${w * 0.2}l${-w * 0.05} ${h * 0.5}h${-w * 0.1}zM${-w * 0.07} ${-h * 0.24}h${w * 0.14}v${h * 0.14}h${-w * 0.14}z`,
                ink,
              )),
      1,
      turn,
    )
  const head = (i: number): readonly [number, number, number] => [
    -40 + i * 74 + ((i * 31) % 30),
    880 + ((i * 47) % 40),
    0.62,
  ]
  return [
    box(0, 0, 1800, 800, tint(ochre, 0.4)),
    fade({ top: 120, bottom: 700, from: 2, to: 15 }, tint(ochre, 0.8)),
    repeat(3, (i) =>
      block(
        -60 + i * 205,
        780 - i * 20,
        200,
        620 - i * 110,
        {
          wall: [tint(rose, 0.9), tint(ochre, 0.9), tint(rose, 0.6)][i] ?? rose,
          side: shade(rose, 0.45),
          roof: shade(vermilion, 0.45),
          window: shade(rose, 0.6),
        },
        3,
      ),
    ),
    repeat(3, (i) =>
      block(
        1270 + i * 190,
        740 + i * 24,
        186,
        360 + i * 130,
        {
          wall: shade(rose, 0.25),
          side: shade(rose, 0.55),
          roof: shade(vermilion, 0.5),
          window: shade(rose, 0.66),
        },
        3,
      ),
    ),
    skyline(chance, towers(chance, 560, 1290, 60, 160, 900), 760, tint(rose, 0.95)),
    box(0, 750, 1800, 450, shade(rose, 0.55)),
    shape(
      repeat(40, (i) => {
        const [x, y] = [380 + ((i * 53) % 1060), 740 + ((i * 29) % 60)]
        return `M${x - 20} ${y + 70}q0 -52 20 -52t20 52zM${x - 10} ${y}a10 13 0 1 1 20 0a10 13 0 1 1 -20 0z`
      }),
      shade(rose, 0.72),
    ),
    poly(
      [
        [560, 560],
        [1240, 520],
        [1240, 650],
        [560, 690],
      ],
      vermilion,
    ),
    poly(
      [
        [600, 600],
        [760, 590],
        [760, 614],
        [600, 624],
      ],
      paper,
    ),
    poly(
      [
        [800, 588],
        [1180, 566],
        [1180, 590],
        [800, 612],
      ],
      paper,
    ),
    poly(
      [
        [600, 640],
        [1000, 616],
        [1000, 640],
        [600, 664],
      ],
      paper,
    ),
    stroke('M560 540V860M1240 500V860', shade(ochre, 0.6), 14),
    placard(420, 600, 150, 120, -8, paper, 0),
    placard(1390, 590, 130, 130, 9, tint(ochre, 0.6), 1),
    placard(250, 470, 150, 130, 6, tint(ochre, 0.6), 2),
    placard(1560, 460, 170, 130, -6, paper, 0),
    stamped('mid', person(2), each(25, head)),
    stamped('walker', person(1), [
      [200, 1200, 1],
      [640, 1210, 1.05],
      [1060, 1200, 1],
      [1480, 1220, 1.05],
    ]),
    placard(880, 560, 190, 150, -4, teal, 1),
    placard(330, 700, 190, 150, -10, vermilion, 2),
    placard(1380, 720, 200, 150, 8, paper, 1),
    stamped('raised', person(0), [
      [60, 1280, 1.25],
      [430, 1300, 1.35],
      [850, 1290, 1.4],
      [1270, 1300, 1.35],
      [1680, 1290, 1.3],
    ]),
  ].join('')
}

const borderPost = (chance: Chance) => {
  const road: Camera = { x: 800, y: 560, eye: 2.2, reach: 1000 }
  return [
    heaven(600, tint(sky, 0.75), tint(ochre, 0.6), 360),
    cloud(chance, 420, 270, 480, paper),
    hills(chance, 500, 50, shade(leaf, 0.12)),
    hills(chance, 560, 26, shade(leaf, 0.32)),
    box(0, 600, 1800, 600, tint(ochre, 0.62)),
    poly(
      [
        [770, 590],
        [830, 590],
        [1500, 1200],
        [180, 1200],
      ],
      shade(rose, 0.45),
    ),
    repeat(6, (i) => {
      const z = 4 + i * i * 1.2
      return face(
        road,
        [
          [-0.12, 0, z],
          [0.12, 0, z],
          [0.12, 0, z * 1.16],
          [-0.12, 0, z * 1.16],
        ],
        tint(ochre, 0.4),
      )
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
    poly(
      [
        [1130, 480],
        [1180, 400],
        [1530, 400],
        [1590, 480],
      ],
      vermilion,
    ),
    poly(
      [
        [1400, 480],
        [1410, 400],
        [1530, 400],
        [1590, 480],
      ],
      shade(vermilion, 0.4),
    ),
    boxes([[1216, 560, 150, 130]], shade(teal, 0.55)),
    poly(
      [
        [1216, 560],
        [1290, 560],
        [1240, 690],
        [1216, 690],
      ],
      tint(sky, 0.8),
    ),
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
    poly(
      [
        [90, 770],
        [1130, 690],
        [1130, 736],
        [90, 806],
      ],
      paper,
    ),
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

const embassyGate = (chance: Chance) =>
  [
    heaven(800, tint(sky, 0.7), tint(rose, 0.6), 460),
    palm(170, 800, 560, 60, shade(leaf, 0.68), shade(leaf, 0.5), shade(leaf, 0.15)),
    palm(1660, 800, 620, -70, shade(leaf, 0.68), shade(leaf, 0.5), shade(leaf, 0.15)),
    boxes([[420, 330, 960, 480]], tint(ochre, 0.4)),
    boxes([[1180, 330, 200, 480]], shade(ochre, 0.25)),
    poly(
      [
        [380, 330],
        [500, 230],
        [1300, 230],
        [1430, 330],
      ],
      shade(vermilion, 0.2),
    ),
    poly(
      [
        [660, 330],
        [900, 200],
        [1140, 330],
      ],
      paper,
    ),
    poly(
      [
        [690, 324],
        [900, 216],
        [1110, 324],
      ],
      tint(rose, 0.7),
    ),
    boxes(
      each(5, (i): Box => [690 + i * 96, 336, 36, 470]),
      paper,
    ),
    boxes(
      each(5, (i): Box => [712 + i * 96, 336, 14, 470]),
      shade(ochre, 0.3),
    ),
    boxes(
      [
        [470, 400, 90, 130],
        [590, 400, 60, 130],
        [470, 600, 90, 140],
        [590, 600, 60, 140],
        [1180, 400, 80, 130],
        [1290, 400, 60, 130],
        [1180, 600, 80, 140],
        [1290, 600, 60, 140],
      ],
      shade(teal, 0.5),
    ),
    boxes([[850, 560, 100, 240]], shade(teal, 0.55)),
    shape('M0 800Q900 760 1800 800V1200H0z', shade(leaf, 0.2)),
    poly(
      [
        [800, 800],
        [1000, 800],
        [1260, 1200],
        [540, 1200],
      ],
      tint(ochre, 0.45),
    ),
    stroke('M900 250V20', ink, 12),
    shape('M900 26q80 34 150 4t140 6v120q-70 -30 -140 -6t-150 -4z', vermilion),
    disc(1040, 92, 34, paper),
    boxes(
      [
        [0, 820, 330, 230],
        [1470, 820, 330, 230],
      ],
      tint(rose, 0.85),
    ),
    boxes(
      [
        [0, 800, 340, 30],
        [1460, 800, 340, 30],
      ],
      paper,
    ),
    box(0, 830, 330, 40, screen.hatch),
    box(1470, 830, 330, 40, screen.hatch),
    boxes(
      [
        [320, 560, 150, 500],
        [1330, 560, 150, 500],
      ],
      paper,
    ),
    boxes(
      [
        [420, 560, 50, 500],
        [1430, 560, 50, 500],
      ],
      shade(sky, 0.35),
    ),
    boxes(
      [
        [300, 530, 190, 40],
        [1310, 530, 190, 40],
      ],
      shade(sky, 0.15),
    ),
    disc(395, 490, 44, ochre),
    disc(1405, 490, 44, ochre),
    box(345, 700, 70, 90, ochre),
    stroke(
      repeat(
        11,
        (i) =>
          `M${490 + i * 39} 1050V${660 - Math.round(Math.sin((i / 21) * Math.PI) * 150)}M${1310 - i * 39} 1050V${660 - Math.round(Math.sin((i / 21) * Math.PI) * 150)}`,
      ),
      ink,
      11,
    ),
    stroke('M476 660Q900 370 1324 660M476 1030H1324M476 830H1324M476 880H1324', ink, 14),
    shape(
      repeat(11, (i) => {
        const y = 648 - Math.round(Math.sin((i / 21) * Math.PI) * 150)
        return `M${490 + i * 39} ${y - 34}l14 40h-28zM${1310 - i * 39} ${y - 34}l14 40h-28z`
      }),
      ochre,
    ),
    disc(900, 855, 50, ochre),
    disc(900, 855, 32, ink),
    stroke('M900 520V1050', ink, 8),
    box(0, 1048, 1800, 152, shade(rose, 0.5)),
    cuts(chance, { top: 1070, bottom: 1190 }, 16, shade(rose, 0.7)),
    figure(1240, 1110, -330, poses.stand, { skin, top: ink, legs: ink, hat: vermilion }),
    figure(640, 1150, 360, poses.walk, { skin, top: ochre, legs: teal, skirt: 34 }),
  ].join('')

const refugeeTents = (chance: Chance) => {
  const camp: Camera = { x: 1060, y: 400, eye: 5, reach: 1050 }
  const tent = (x: number, z: number, cloth: string) =>
    face(
      camp,
      [
        [x + 2.4, 0, z + 4],
        [x + 1.2, 2.1, z + 4],
        [x + 1.2, 2.1, z],
        [x + 2.4, 0, z],
      ],
      shade(cloth, 0.42),
    ) +
    face(
      camp,
      [
        [x, 0, z + 4],
        [x + 1.2, 2.1, z + 4],
        [x + 1.2, 2.1, z],
        [x, 0, z],
      ],
      cloth,
    ) +
    face(
      camp,
      [
        [x, 0, z],
        [x + 1.2, 2.1, z],
        [x + 2.4, 0, z],
      ],
      shade(cloth, 0.16),
    ) +
    face(
      camp,
      [
        [x + 0.75, 0, z],
        [x + 1.2, 1.6, z],
        [x + 1.65, 0, z],
      ],
      ink,
    )
  const rows = [30, 23, 17.5, 13, 9.2].map((z, row) =>
    repeat(9, (i) => {
      const x = -19 + i * 4.2 + (row % 2)
      return Math.abs(x + 1.2) < 1.8
        ? ''
        : x < -15 && z < 14
          ? ''
          : tent(x, z, [paper, tint(sky, 0.8), paper, tint(ochre, 0.4)][(i + row) % 4] ?? paper)
    }),
  )
  return [
    heaven(420, tint(ochre, 0.35), tint(rose, 0.8), 300),
    disc(420, 330, 96, vermilion),
    streaks(
      [
        [300, 350, 300],
        [900, 160, 480],
      ],
      tint(ochre, 0.25),
    ),
    hills(chance, 380, 30, shade(rose, 0.35), 500, 7),
    box(0, 410, 1800, 790, tint(ochre, 0.72)),
    poly(
      [
        [1020, 410],
        [1100, 410],
        [1500, 1200],
        [500, 1200],
      ],
      tint(ochre, 0.42),
    ),
    rows.slice(0, 3).join(''),
    boxes(
      [
        [1010, 470, 90, 80],
        [1000, 460, 110, 14],
      ],
      shade(teal, 0.4),
    ),
    stroke('M1016 550V610M1094 550V610', ink, 10),
    rows.slice(3).join(''),
    cuts(chance, { top: 700, bottom: 1190, left: 500, right: 1500 }, 12, shade(ochre, 0.2)),
    figure(990, 720, 170, poses.carry, { skin, top: teal, legs: shade(teal, 0.5), skirt: 34 }),
    boxes([[966, 528, 62, 26]], ochre),
    figure(1120, 700, -150, poses.walk, { skin, top: paper, legs: ink }),
    figure(900, 1140, 520, poses.walk, {
      skin,
      top: vermilion,
      legs: shade(vermilion, 0.5),
      skirt: 36,
      hat: tint(ochre, 0.9),
    }),
    figure(1040, 1150, 300, poses.walk, { skin, top: ochre, legs: teal }),
    stroke('M984 866L1022 930', skin, 17),
    shape('M812 760q-50 30 -44 120q50 40 96 0q20 -80 -20 -126z', shade(teal, 0.4)),
  ].join('')
}

const palaceAtDusk = (chance: Chance) =>
  [
    box(0, 0, 1800, 860, mix(teal, rose, 0.25)),
    fade({ top: 240, bottom: 820, from: 2, to: 19 }, tint(rose, 0.85)),
    disc(1460, 240, 70, tint(ochre, 0.3)),
    streaks(
      [
        [120, 300, 520],
        [900, 200, 520],
        [1200, 420, 480],
      ],
      mix(teal, rose, 0.55),
    ),
    palm(120, 830, 520, 50, ink, ink, shade(teal, 0.6)),
    palm(260, 830, 380, -30, ink, ink, shade(teal, 0.6)),
    palm(1690, 830, 560, -60, ink, ink, shade(teal, 0.6)),
    palm(1560, 830, 400, 30, ink, ink, shade(teal, 0.6)),
    shape('M760 380Q770 210 900 190Q1030 210 1040 380z', shade(teal, 0.35)),
    shape('M900 190Q1030 210 1040 380H940Q950 250 900 190z', shade(teal, 0.6)),
    boxes(
      [
        [890, 110, 20, 90],
        [740, 376, 320, 30],
      ],
      shade(rose, 0.5),
    ),
    shape('M910 116l90 20l-90 26z', vermilion),
    boxes([[330, 500, 1140, 330]], tint(rose, 0.8)),
    boxes([[1250, 500, 220, 330]], shade(rose, 0.4)),
    boxes([[310, 476, 1180, 34]], paper),
    boxes([[640, 400, 520, 440]], tint(rose, 0.55)),
    poly(
      [
        [610, 410],
        [900, 300],
        [1190, 410],
      ],
      paper,
    ),
    poly(
      [
        [660, 398],
        [900, 316],
        [1140, 398],
      ],
      shade(rose, 0.2),
    ),
    boxes(
      each(6, (i): Box => [660 + i * 90, 416, 34, 400]),
      paper,
    ),
    boxes(
      each(6, (i): Box => [682 + i * 90, 416, 12, 400]),
      shade(rose, 0.35),
    ),
    shape(
      repeat(
        4,
        (i) =>
          `M${362 + i * 68} 620v-60q18 -30 36 0v60zM${362 + i * 68} 770v-80h36v80zM${1190 + i * 70} 620v-60q18 -30 36 0v60zM${1190 + i * 70} 770v-80h36v80z`,
      ) + repeat(5, (i) => `M${704 + i * 90} 560v-70h36v70zM${704 + i * 90} 806v-170q18 -30 36 0v170z`),
      tint(ochre, 0.95),
    ),
    boxes(
      [
        [560, 806, 680, 18],
        [520, 824, 760, 18],
        [480, 842, 840, 18],
      ],
      paper,
    ),
    boxes(
      [
        [560, 816, 680, 8],
        [520, 834, 760, 8],
        [480, 852, 840, 8],
      ],
      shade(rose, 0.4),
    ),
    shape('M0 860Q900 820 1800 860V1200H0z', shade(leaf, 0.62)),
    poly(
      [
        [780, 860],
        [1020, 860],
        [1300, 1200],
        [500, 1200],
      ],
      shade(rose, 0.3),
    ),
    shape('M700 980Q900 930 1100 980L1120 1030Q900 1090 680 1030z', shade(teal, 0.45)),
    glitter(chance, 900, 965, 1040, 200, tint(ochre, 0.9)),
    stroke('M900 990V900M900 900q-50 10 -60 60M900 900q50 10 60 60', tint(sky, 0.6), 8),
    repeat(4, (i) => {
      const x = [330, 560, 1240, 1470][i] ?? 0
      const y = [1090, 980, 980, 1090][i] ?? 0
      return (
        disc(x, y - 150, 50, shade(ochre, 0.55)) +
        stroke(`M${x} ${y}V${y - 130}`, ink, 10) +
        disc(x, y - 150, 24, tint(ochre, 0.5))
      )
    }),
    boxes(
      [
        [0, 1060, 260, 140],
        [1540, 1060, 260, 140],
      ],
      ink,
    ),
    figure(1190, 1120, -200, poses.stand, silhouette(ink)),
    figure(620, 1120, 200, poses.stand, silhouette(ink)),
  ].join('')

const militaryConvoy = (chance: Chance) => {
  const lorry =
    shape('M-300 -250Q-290 -310 -220 -312H90Q150 -310 156 -250V-90H-300z', shade(leaf, 0.35)) +
    shape('M0 -312H90Q150 -310 156 -250V-90H40z', screen.hatch) +
    stroke('M-220 -310V-100M-120 -312V-100M-20 -312V-100M80 -310V-100', shade(leaf, 0.6), 8) +
    shape('M170 -90V-250H270L320 -160L400 -140Q420 -134 420 -90V-50H-310V-96z', shade(leaf, 0.52)) +
    poly(
      [
        [196, -226],
        [262, -226],
        [296, -158],
        [196, -158],
      ],
      tint(sky, 0.75),
    ) +
    boxes(
      [
        [-310, -96, 740, 30],
        [400, -96, 40, 40],
      ],
      ink,
    ) +
    disc(412, -112, 15, tint(ochre, 0.4)) +
    repeat(
      3,
      (i) =>
        disc([-210, -90, 290][i] ?? 0, -44, 58, ink) +
        disc([-210, -90, 290][i] ?? 0, -44, 24, shade(leaf, 0.3)),
    )
  return [
    heaven(620, tint(ochre, 0.4), tint(vermilion, 0.5), 420),
    disc(1420, 300, 120, tint(vermilion, 0.75)),
    hills(chance, 540, 60, shade(rose, 0.35), 800, 6),
    hills(chance, 640, 30, shade(leaf, 0.1), 900, 7),
    box(0, 700, 1800, 500, tint(ochre, 0.75)),
    shape(
      'M0 1010Q700 960 1150 820Q1420 730 1800 706V760Q1440 800 1240 900Q900 1080 300 1200H0z',
      shade(ochre, 0.25),
    ),
    shape('M0 700Q500 660 900 706T1800 690V712Q1420 734 1150 822Q700 962 0 1012z', shade(leaf, 0.3)),
    stamped('lorry', lorry, [
      [1560, 776, 0.26],
      [1370, 812, 0.36],
      [1130, 868, 0.5],
      [820, 960, 0.74],
      [380, 1090, 1.08],
    ]),
    shape(
      repeat(3, (i) => {
        const [x, y, s] = (
          [
            [660, 960, 1],
            [40, 1080, 1.5],
            [1010, 880, 0.7],
          ] as const
        )[i] ?? [0, 0, 1]
        return `M${x} ${y}q${-30 * s} ${-60 * s} ${-80 * s} ${-40 * s}q${-40 * s} ${-50 * s} ${-90 * s} ${-10 * s}q${-60 * s} ${0} ${-60 * s} ${50 * s}z`
      }),
      tint(ochre, 0.4),
    ),
    tree(chance, 1640, 730, 200, shade(leaf, 0.7), shade(leaf, 0.35)),
    tree(chance, 160, 800, 420, shade(leaf, 0.72), shade(leaf, 0.3)),
    tree(chance, 640, 730, 180, shade(leaf, 0.7), shade(leaf, 0.35)),
    shape(blades(chance, 900, 1800, 1210, 240, 46), shade(leaf, 0.72)),
    figure(1480, 1130, -250, poses.stand, silhouette(ink, 34)),
    figure(1570, 1140, -170, poses.stand, silhouette(ink)),
    gulls(
      [
        [700, 250, 80],
        [790, 210, 54],
      ],
      ink,
    ),
  ].join('')
}

export const frontierScenes: Scenes = {
  'protest-banners': scene(900, 680, protestBanners),
  'border-post': scene(980, 660, borderPost),
  'embassy-gate': scene(900, 620, embassyGate),
  'refugee-tents': scene(980, 660, refugeeTents),
  'palace-at-dusk': scene(900, 600, palaceAtDusk),
  'military-convoy': scene(760, 780, militaryConvoy),
}
