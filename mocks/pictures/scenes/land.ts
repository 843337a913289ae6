import type { Chance } from '../ink/chance'
import { cut, cuts, fade, glitter, rays } from '../ink/cuts'
import { figure, poses } from '../ink/figures'
import { heaven, hills } from '../ink/landscape'
import {
  box,
  boxes,
  disc,
  each,
  oval,
  type Point,
  pebble,
  placed,
  repeat,
  shape,
  soft,
  stroke,
  trim,
} from '../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { blades, tree } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'

const root = (x: number, y: number, out: number, drop: number) =>
  `M${x} ${y}q${trim(out * 0.75)} ${trim(drop * 0.02)} ${trim(out)} ${trim(drop)}`

const mangrove = (x: number, y: number, scale: number, colour: string) =>
  placed(
    x,
    y,
    stroke(
      'M0 60Q-14 -200 24 -420Q40 -560 0 -700M24 -420Q120 -520 190 -640M10 -300Q-90 -430 -180 -520',
      colour,
      40,
    ) +
      stroke(
        [
          [0, -40, -300, 330],
          [0, -90, 330, 390],
          [0, 0, -170, 290],
          [0, 10, 180, 280],
          [0, 40, 70, 250],
          [0, 40, -70, 250],
          [-10, -150, -460, 450],
          [10, -180, 500, 480],
        ]
          .map(([a = 0, b = 0, c = 0, d = 0]) => root(a, b, c, d))
          .join(''),
        colour,
        24,
      ),
    scale,
  )

const mangroveRoots = (chance: Chance) => {
  const canopy = (y: number, deep: number): Point[] => [
    [-200, -200],
    [2000, -200],
    ...each(11, (i): Point => [1900 - i * 200, y + chance.between(-deep, deep)]),
  ]
  return [
    box(0, 0, 1800, 800, tint(ochre, 0.45)),
    disc(1180, 470, 150, paper),
    fade({ top: 420, bottom: 800, from: 2, to: 17 }, tint(leaf, 0.55)),
    shape(pebble(canopy(360, 60)), tint(leaf, 0.75)),
    placed(1500, 620, mangrove(0, 0, 0.5, shade(leaf, 0.25))),
    placed(330, 610, mangrove(0, 0, 0.42, shade(leaf, 0.25))),
    box(0, 770, 1800, 430, mix(leaf, teal, 0.7)),
    glitter(chance, 1180, 785, 1190, 420, tint(ochre, 0.4)),
    cuts(chance, { top: 790, bottom: 1190 }, 46, shade(teal, 0.5)),
    shape(pebble(canopy(180, 70)), shade(leaf, 0.55)),
    shape(pebble(canopy(90, 60)), ink),
    mangrove(700, 660, 1.15, ink),
    placed(700, 1240, placed(0, 0, mangrove(0, 0, 1, shade(teal, 0.6)), [1, -0.35])),
    stroke('M690 600Q676 380 716 190', paper, 9, 'opacity=".8"'),
    shape(
      repeat(9, (i) =>
        cut(
          [230, 372, 505, 620, 780, 905, 1080, 1270, 160][i] ?? 0,
          [1040, 1050, 1000, 960, 960, 990, 1110, 1220, 1180][i] ?? 0,
          120,
          12,
        ),
      ),
      tint(sky, 0.7),
    ),
  ].join('')
}

const egretInReeds = (chance: Chance) =>
  [
    heaven(760, tint(teal, 0.55), tint(rose, 0.55), 480),
    disc(560, 420, 230, tint(vermilion, 0.75)),
    hills(chance, 700, 26, shade(teal, 0.25), 800),
    box(0, 760, 1800, 440, tint(teal, 0.75)),
    glitter(chance, 560, 775, 1180, 400, tint(vermilion, 0.6)),
    cuts(chance, { top: 790, bottom: 1190 }, 40, shade(teal, 0.25)),
    shape(blades(chance, 0, 420, 900, 520, 26), shade(teal, 0.45)),
    shape(blades(chance, 1350, 1800, 900, 560, 26), shade(teal, 0.45)),
    stroke('M1010 800L1002 1090L960 1104M1070 800L1090 960L1072 1090L1034 1104', ink, 11),
    shape(
      'M1390 820Q1240 690 1120 640Q1020 600 960 640Q900 690 940 770Q990 830 1120 826Q1260 830 1390 820z',
      paper,
    ),
    shape(
      'M960 660Q900 640 916 560Q934 480 880 420Q850 370 880 320Q900 288 940 290Q980 296 984 330Q960 316 934 330Q910 350 940 410Q986 490 976 560Q970 620 1030 640z',
      paper,
    ),
    shape('M930 300L740 338Q840 352 934 340z', ochre),
    disc(922, 314, 9, ink),
    shape(
      'M1390 820Q1240 690 1120 660Q1180 720 1150 760Q1230 770 1260 800Q1140 800 1060 780Q1120 830 1390 820z',
      tint(sky, 0.9),
    ),
    stroke('M960 296Q1040 300 1080 370M958 300Q1010 320 1030 380', paper, 7),
    shape(cut(1010, 1104, 220, 16) + cut(1080, 1130, 300, 14), paper),
    shape(blades(chance, -40, 520, 1210, 640, 30), ink),
    shape(blades(chance, 1260, 1840, 1210, 600, 34), ink),
    shape(
      repeat(
        9,
        (i) =>
          `M${[90, 190, 300, 420, 1360, 1450, 1540, 1640, 1730][i]} ${[640, 540, 690, 760, 720, 620, 690, 590, 680][i]}q22 70 4 150q-30 0 -34 -10q-8 -80 30 -140z`,
      ),
      shade(vermilion, 0.55),
    ),
  ].join('')

const crackedGround = (chance: Chance) => {
  const rows = each(8, (row) => 640 + row * row * 9.2 + row * 10)
  const columns = (row: number) =>
    each(12, (column): Point => {
      const depth = ((rows[row] ?? 0) - 590) / 610
      return [
        900 + (column - 5.5) * (90 + depth * 420) + chance.between(-30, 30) * (0.5 + depth),
        (rows[row] ?? 0) + chance.between(-10, 10) * (0.5 + depth * 2),
      ]
    })
  const grid = rows.map((_, row) => columns(row))
  const corner = (row: number, column: number): Point => grid[row]?.[column] ?? [0, 0]
  const shrink = (points: readonly Point[]): Point[] => {
    const [cx, cy] = [points.reduce((s, p) => s + p[0], 0) / 4, points.reduce((s, p) => s + p[1], 0) / 4]
    return points.map(([x, y]) => [cx + (x - cx) * 0.93, cy + (y - cy) * 0.86])
  }
  const tiles = each(7 * 11, (index) => {
    const [row, column] = [Math.floor(index / 11), index % 11]
    return shrink([
      corner(row, column),
      corner(row, column + 1),
      corner(row + 1, column + 1),
      corner(row + 1, column),
    ])
  }).filter((tile) => tile.some(([x]) => x > 0 && x < 1800))
  return shape(
    tiles.map((tile) => `M${tile.map((p) => p.map((v) => Math.round(v)).join(' ')).join('L')}z`).join(''),
    tint(ochre, 0.75),
  )
}

const droughtField = (chance: Chance) =>
  [
    box(0, 0, 1800, 640, tint(ochre, 0.32)),
    rays(1240, 260, 190, 760, 36, tint(vermilion, 0.3)),
    disc(1240, 260, 160, vermilion),
    fade({ top: 380, bottom: 630, from: 1, to: 15 }, tint(vermilion, 0.5)),
    hills(chance, 580, 22, shade(vermilion, 0.45), 700),
    box(0, 628, 1800, 572, shade(vermilion, 0.72)),
    crackedGround(chance),
    stroke(
      'M430 860Q440 700 420 560Q410 480 440 400M424 600Q360 520 300 490M420 560Q500 480 560 420M430 470Q390 400 380 330M330 505Q290 470 280 420M520 460Q580 440 620 450M440 400Q460 350 450 290',
      ink,
      20,
    ),
    shape('M430 850Q700 880 960 990Q700 960 400 880z', shade(vermilion, 0.72)),
    figure(980, 800, 190, poses.walk, {
      skin: ink,
      top: teal,
      legs: ink,
      skirt: 34,
    }),
    shape('M944 628q46 -20 88 4l-8 -26q-34 -24 -70 0z', ink),
    stroke('M1290 760q40 -60 110 -50q70 0 90 30M1310 740v60M1340 726v80M1430 720v84M1466 730v70', paper, 13),
    shape('M1250 742q14 -40 50 -34l20 30q-34 26 -70 4z', paper),
  ].join('')

const pod = (x: number, y: number, scale: number, turn: number, skin: string) =>
  placed(
    x,
    y,
    shape('M-80 0Q-60 -46 10 -44Q70 -36 96 0Q70 38 10 44Q-60 46 -80 0z', skin) +
      stroke('M-70 -8Q0 -30 86 -4M-70 8Q0 26 86 4M-50 -26Q10 -42 70 -22', shade(skin, 0.4), 6),
    scale,
    turn,
  )

const openPod = (x: number, y: number, scale: number, turn: number) =>
  placed(
    x,
    y,
    shape('M-80 0Q-60 -46 10 -44Q70 -36 96 0Q70 38 10 44Q-60 46 -80 0z', vermilion) +
      oval(6, 2, 70, 28, tint(ochre, 0.35)) +
      repeat(10, (i) => oval(-40 + (i % 5) * 22, i < 5 ? -7 : 11, 12, 9, paper)),
    scale,
    turn,
  )

const cocoaHarvest = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, tint(leaf, 0.45)),
    fade({ top: 120, bottom: 700, from: 17, to: 2 }, leaf, 24),
    repeat(3, (i) => tree(chance, 1090 + i * 300, 700 - (i % 2) * 30, 560, shade(leaf, 0.3), leaf)),
    shape('M0 690Q600 640 1100 690T1800 670V1200H0z', tint(ochre, 0.6)),
    shape('M0 900Q700 820 1800 930V1200H0z', shade(ochre, 0.35)),
    shape(
      'M230 1000Q280 600 240 300Q220 120 260 -20H400Q360 160 384 330Q410 620 440 1000z',
      shade(vermilion, 0.7),
    ),
    shape(
      'M230 1000Q280 600 240 300Q220 120 260 -20H310Q270 140 296 330Q320 620 300 1000z',
      shade(vermilion, 0.45),
    ),
    repeat(6, (i) =>
      pod(
        [190, 430, 200, 440, 470, 220][i] ?? 0,
        [250, 340, 470, 560, 180, 640][i] ?? 0,
        0.9,
        80 + i * 8,
        [ochre, vermilion, vermilion, ochre, vermilion, ochre][i] ?? ochre,
      ),
    ),
    repeat(7, (i) =>
      placed(
        [60, 160, 330, 470, 560, 640, 20][i] ?? 0,
        [60, 10, 0, 50, 0, 40, 180][i] ?? 0,
        shape('M0 -60Q90 60 0 240Q-80 60 0 -60z', i % 2 ? shade(leaf, 0.35) : shade(leaf, 0.6)),
        1.1,
        -50 + i * 18,
      ),
    ),
    figure(1330, 960, 520, poses.sit, {
      skin: shade(vermilion, 0.72),
      top: paper,
      legs: teal,
      skirt: 16,
    }),
    figure(880, 940, -560, poses.bend, {
      skin: shade(vermilion, 0.75),
      top: teal,
      legs: ink,
      hat: ochre,
    }),
    stroke('M704 750L760 690', tint(sky, 0.6), 16),
    repeat(12, (i) =>
      pod(
        560 + (i % 6) * 74 - (i > 5 ? -30 : 0),
        1040 - (i > 5 ? 52 : 0),
        0.75,
        ((i * 37) % 60) - 30,
        i % 3 ? ochre : vermilion,
      ),
    ),
    repeat(4, (i) => openPod(1130 + i * 130, 1070 + (i % 2) * 40, 0.95, -20 + i * 17)),
  ].join('')

const telescopeNight = (chance: Chance) => {
  const star = (x: number, y: number, r: number) =>
    `M${trim(x)} ${trim(y - r)}l${trim(r * 0.25)} ${trim(r * 0.75)}l${trim(r * 0.75)} ${trim(r * 0.25)}l${trim(-r * 0.75)} ${trim(r * 0.25)}l${trim(-r * 0.25)} ${trim(r * 0.75)}l${trim(-r * 0.25)} ${trim(-r * 0.75)}l${trim(-r * 0.75)} ${trim(-r * 0.25)}l${trim(r * 0.75)} ${trim(-r * 0.25)}z`
  const stars = (count: number, least: number, most: number) =>
    repeat(count, () => star(chance.between(0, 1800), chance.between(0, 860), chance.between(least, most)))
  const river = repeat(70, () => {
    const t = chance.next()
    return `M${Math.round(1800 - t * 1500 + chance.between(-110, 110))} ${Math.round(20 + t * 720 + chance.between(-90, 90))}h6v6h-6z`
  })
  return [
    box(0, 0, 1800, 1200, ink),
    shape(
      `${soft([
        [2000, -260],
        [1500, 120],
        [1100, 260],
        [640, 560],
        [0, 800],
        [-100, 900],
      ])}L-100 640Q500 420 900 140T1500 -200z`,
      shade(teal, 0.66),
    ),
    fade({ top: 620, bottom: 1010, from: 2, to: 17 }, shade(teal, 0.4)),
    shape(river, tint(sky, 0.6)),
    shape(stars(46, 4, 10), paper),
    shape(stars(6, 16, 26), tint(ochre, 0.55)),
    hills(chance, 940, 40, shade(teal, 0.72)),
    shape('M0 1090Q500 960 1000 1000T1800 1060V1200H0z', '#0d1428'),
    stroke('M780 770L640 1080M800 770L830 1090M810 770L960 1070', paper, 15),
    placed(
      800,
      740,
      shape('M-190 -34H150V34H-190zM150 -52H430V52H150z', paper) +
        shape('M-190 0H150V34H-190zM150 8H430V52H150z', tint(sky, 0.9)) +
        boxes(
          [
            [-240, -20, 52, 40],
            [410, -60, 26, 120],
            [-30, -44, 24, 88],
          ],
          vermilion,
        ) +
        boxes([[-60, -72, 130, 22]], paper),
      1.05,
      -38,
    ),
    disc(800, 752, 32, vermilion),
    figure(500, 1070, 420, poses.bend, {
      skin: shade(vermilion, 0.6),
      top: teal,
      legs: shade(teal, 0.5),
    }),
  ].join('')
}

export const landScenes: Scenes = {
  'mangrove-roots': scene(760, 680, mangroveRoots),
  'egret-in-reeds': scene(980, 660, egretInReeds),
  'drought-field': scene(900, 620, droughtField),
  'cocoa-harvest': scene(1000, 700, cocoaHarvest),
  'telescope-night': scene(800, 660, telescopeNight),
}
