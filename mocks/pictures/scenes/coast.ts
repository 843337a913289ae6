import { house } from '../ink/buildings'
import type { Chance } from '../ink/chance'
import { cut, cuts, fade, glitter, slants } from '../ink/cuts'
import { figure, poses } from '../ink/figures'
import { gulls, heaven, streaks } from '../ink/landscape'
import {
  box,
  boxes,
  disc,
  each,
  type Point,
  pebble,
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

const oilPlatform = (chance: Chance) => {
  const deck = boxes(
    [
      [-270, -250, 540, 34],
      [-230, -340, 200, 92],
      [-10, -310, 110, 62],
      [120, -390, 120, 142],
      [-300, -150, 600, 20],
    ],
    ink,
  )
  const legs = stroke('M-220 -216L-250 20M-80 -216L-90 20M80 -216L90 20M220 -216L250 20', ink, 24)
  const braces = stroke(
    'M-235 -110L-88 0M-88 -110L-235 0M88 -110L235 0M235 -110L88 0M-85 -110L85 0M85 -110L-85 0',
    ink,
    8,
  )
  const derrick = stroke(
    'M-30 -250L28 -640L90 -250M-14 -350H78M-2 -430H68M8 -510H52M-22 -300L78 -350M78 -350L-2 -430M68 -430L8 -510M52 -510L24 -600',
    ink,
    9,
  )
  const crane = stroke('M-190 -340V-420L-380 -520M-190 -420L-150 -340M-380 -520V-400', ink, 9)
  const flare =
    stroke('M240 -340L400 -520', ink, 10) +
    shape('M396 -524Q380 -590 430 -650Q426 -610 458 -598Q480 -560 446 -524Q420 -500 396 -524z', vermilion)
  return [
    heaven(800, tint(ochre, 0.25), tint(rose, 0.75), 520),
    disc(1330, 800, 190, tint(vermilion, 0.75)),
    streaks(
      [
        [1080, 690, 600],
        [120, 520, 460],
        [1180, 750, 560],
        [480, 600, 300],
      ],
      tint(ochre, 0.2),
    ),
    box(0, 800, 1800, 400, mix(teal, rose, 0.12)),
    cuts(chance, { top: 815, bottom: 1190 }, 70, shade(teal, 0.3)),
    glitter(chance, 1330, 812, 1190, 340, tint(vermilion, 0.55)),
    glitter(chance, 700, 830, 1060, 460, shade(teal, 0.7)),
    placed(700, 812, crane + legs + braces + derrick + flare + deck),
    boxes(
      each(7, (index) => [486 + index * 26, 500, 14, 18]),
      ochre,
    ),
    gulls(
      [
        [1100, 360, 70],
        [1190, 310, 50],
      ],
      ink,
    ),
  ].join('')
}

const lighthouse = (chance: Chance) =>
  [
    box(0, 0, 1800, 860, shade(teal, 0.62)),
    fade({ top: 330, bottom: 860, from: 2, to: 18 }, shade(teal, 0.18)),
    shape(
      repeat(60, () => `M${trim(chance.between(0, 1800))} ${trim(chance.between(10, 560))}h4v4h-4z`),
      tint(sky, 0.4),
    ),
    poly(
      [
        [1225, 270],
        [-20, 90],
        [-20, 420],
      ],
      tint(ochre, 0.5),
    ),
    poly(
      [
        [1225, 270],
        [-20, 180],
        [-20, 330],
      ],
      tint(ochre, 0.2),
    ),
    poly(
      [
        [1270, 270],
        [1820, 190],
        [1820, 340],
      ],
      tint(ochre, 0.5),
    ),
    box(0, 858, 1800, 342, shade(teal, 0.35)),
    cuts(chance, { top: 872, bottom: 1190 }, 60, shade(teal, 0.7)),
    glitter(chance, 500, 875, 1190, 420, tint(ochre, 0.4)),
    shape('M740 1200Q760 1050 860 1000Q880 900 1000 880Q1060 800 1190 800H1420Q1600 810 1800 900V1200z', ink),
    shape(
      'M860 1000Q880 900 1000 880Q1060 800 1190 800H1240Q1100 840 1060 920Q960 930 930 1030Q880 1060 860 1200H740Q760 1050 860 1000z',
      shade(leaf, 0.35),
    ),
    poly(
      [
        [1180, 810],
        [1206, 330],
        [1290, 330],
        [1316, 810],
      ],
      paper,
    ),
    poly(
      [
        [1194, 560],
        [1200, 450],
        [1296, 450],
        [1302, 560],
      ],
      vermilion,
    ),
    poly(
      [
        [1182, 770],
        [1188, 665],
        [1308, 665],
        [1314, 770],
      ],
      vermilion,
    ),
    poly(
      [
        [1248, 330],
        [1290, 330],
        [1316, 810],
        [1252, 810],
      ],
      screen.hatch,
    ),
    boxes(
      [
        [1190, 316, 116, 18],
        [1212, 208, 72, 12],
      ],
      ink,
    ),
    boxes([[1216, 220, 64, 96]], tint(ochre, 0.55)),
    stroke('M1216 220V316M1248 220V316M1280 220V316', ink, 6),
    shape('M1206 210Q1248 130 1290 210z', vermilion),
    house(1370, 850, 190, 120, {
      wall: tint(sky, 0.5),
      side: shade(teal, 0.5),
      roof: vermilion,
      window: ochre,
    }),
    stroke(
      repeat(9, (i) => cut(820 + i * 14, 1080 + i * 12, 90 - i * 6, 8)),
      paper,
      1,
    ),
  ].join('')

const stormFront = (chance: Chance) => {
  const bank = (y: number, rise: number): Point[] => [
    [-200, y + 40],
    ...each(9, (i): Point => [i * 170, y + chance.between(-rise, rise) - i * 26]),
    [1650, -200],
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

const crew = (x: number, y: number, scale: number, hull: string, shirt: string) => {
  const paddler = (index: number) =>
    figure(130 + index * 118, 6, 190, poses.paddle, {
      skin: shade(vermilion, 0.75),
      top: shirt,
      legs: ink,
    }) +
    stroke(`M${178 + index * 118} -98L${208 + index * 118} 44`, ink, 7) +
    shape(`M${198 + index * 118} 16l20 -4l10 44q-8 10 -18 4z`, ochre)
  return placed(
    x,
    y,
    repeat(5, paddler) +
      shape('M-70 -74Q60 -22 200 -26H640Q780 -24 900 -92Q860 20 740 30H120Q0 26 -70 -74z', hull) +
      shape('M-44 -48Q60 -4 200 -6H640Q780 -6 872 -56L856 -34Q770 12 640 12H200Q60 14 -24 -28z', paper),
    scale,
  )
}

const canoeRace = (chance: Chance) =>
  [
    heaven(420, tint(sky, 0.55), tint(ochre, 0.5), 260),
    shape(
      'M0 430V380Q140 330 300 372Q420 310 600 368Q820 320 1000 372Q1240 318 1420 366Q1600 330 1800 372V430z',
      shade(leaf, 0.25),
    ),
    palm(220, 400, 190, 30, shade(leaf, 0.6), shade(leaf, 0.6)),
    palm(1430, 396, 220, -30, shade(leaf, 0.6), shade(leaf, 0.6)),
    boxes(
      each(26, (i) => [660 + i * 22, 372 + (i % 3) * 5, 10, 30]),
      ink,
    ),
    shape(
      repeat(18, (i) => `M${666 + i * 32} ${364 - (i % 3) * 5}l26 9v-16z`),
      vermilion,
    ),
    box(0, 420, 1800, 780, teal),
    cuts(chance, { top: 436, bottom: 1190 }, 80, shade(teal, 0.38)),
    crew(900, 560, 0.62, ink, ochre),
    crew(180, 700, 0.9, shade(leaf, 0.3), paper),
    cuts(chance, { top: 600, bottom: 1190 }, 26, tint(sky, 0.7)),
    crew(430, 1010, 1.3, vermilion, ochre),
    shape('M1590 1010Q1640 960 1670 900Q1680 970 1760 1010Q1700 1050 1590 1044z', paper),
    shape('M360 1010Q220 1020 60 1100Q260 1070 440 1052z', paper),
  ].join('')

const seaTurtle = (chance: Chance) => {
  const scutes = repeat(3, (i) => {
    const x = -150 + i * 130
    return `M${x} -40l60 -44l64 44v76l-64 44l-60 -44z`
  })
  return [
    box(0, 0, 1800, 420, teal),
    cuts(chance, { top: 20, bottom: 330 }, 44, shade(teal, 0.4)),
    cuts(chance, { top: 60, bottom: 340 }, 16, tint(sky, 0.6)),
    shape('M0 330Q300 250 640 330T1300 300T1800 360V480H0z', tint(sky, 0.55)),
    shape('M0 400Q320 310 660 396T1320 366T1800 430V1200H0z', paper),
    shape('M0 450Q320 350 660 440T1320 410T1800 480V1200H0z', tint(ochre, 0.5)),
    fade({ top: 760, bottom: 1200, from: 2, to: 15 }, tint(ochre, 0.9)),
    stroke(
      repeat(
        7,
        (i) => `M${1190 + i * 88} ${1010 - i * 82}q40 6 60 44M${1060 + i * 88} ${910 - i * 76}q6 40 50 50`,
      ),
      shade(ochre, 0.35),
      18,
    ),
    placed(
      800,
      790,
      shape('M-330 60Q-100 260 330 120Q420 60 560 90Q300 220 -60 200T-330 60z', shade(ochre, 0.45)) +
        shape(
          'M-190 90Q-330 190 -470 170Q-430 90 -270 20zM210 90Q290 200 420 210Q410 120 290 30zM-190 -100Q-260 -250 -400 -300Q-440 -210 -270 -50zM230 -90Q300 -180 400 -190Q400 -110 290 -30z',
          shade(leaf, 0.3),
        ) +
        shape('M-300 10Q-380 -70 -450 -40Q-520 0 -460 50Q-390 90 -300 40z', shade(leaf, 0.15)) +
        disc(-446, -4, 11, ink) +
        shape('M330 0Q300 -190 20 -196Q-270 -180 -310 10Q-260 150 20 160Q310 150 330 0z', shade(leaf, 0.6)) +
        shape('M300 -12Q270 -166 20 -172Q-250 -160 -284 -2Q-240 122 20 132Q280 120 300 -12z', leaf) +
        shape(scutes, shade(leaf, 0.45)) +
        stroke(
          'M-126 -84L-170 -150M0 -84V-172M130 -84L180 -146M-126 80L-160 118M0 80V130M134 80L190 112M-210 -10H-284M240 -10H300',
          shade(leaf, 0.6),
          10,
        ) +
        shape(
          'M20 -172Q-250 -160 -284 -2Q-200 -130 20 -150Q200 -150 280 -70Q220 -168 20 -172z',
          tint(leaf, 0.45),
        ),
      1.15,
      -14,
    ),
    shape(blades(chance, 1380, 1800, 1210, 300, 26), shade(leaf, 0.45)),
    stroke(
      repeat(5, () => cut(chance.between(80, 1500), chance.between(520, 1100), 60, 8)),
      tint(ochre, 0.9),
      2,
    ),
  ].join('')
}

export const coastScenes: Scenes = {
  'oil-platform': scene(780, 640, oilPlatform),
  lighthouse: scene(1080, 560, lighthouse),
  'storm-front': scene(860, 640, stormFront),
  'canoe-race': scene(960, 760, canoeRace),
  'sea-turtle': scene(800, 760, seaTurtle),
}
