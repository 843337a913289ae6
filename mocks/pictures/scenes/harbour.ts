import { skyline, towers } from '../ink/buildings'
import { type Camera, cuboid, project } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { cuts, fade, glitter, rays } from '../ink/cuts'
import { figure, poses, silhouette } from '../ink/figures'
import { cloud, gulls, heaven, streaks } from '../ink/landscape'
import { box, boxes, disc, each, placed, poly, repeat, shape, stroke, trim } from '../ink/marks'
import { ink, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { palm } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'
import { ferry, freighter, gantry, pirogue, railing } from '../ink/vessels'

const harbourAtDawn = (chance: Chance) => {
  const dim = mix(teal, rose, 0.45)
  return [
    heaven(720, tint(rose, 0.45), rose),
    rays(1130, 640, 250, 900, 44, tint(ochre, 0.35)),
    disc(1130, 640, 205, tint(ochre, 0.16)),
    streaks(
      [
        [760, 430, 520],
        [1240, 520, 620],
        [250, 560, 380],
      ],
      tint(rose, 0.8),
    ),
    box(0, 720, 1800, 480, shade(teal, 0.12)),
    skyline(chance, towers(chance, -20, 760, 26, 90, 240), 722, dim),
    freighter(900, 742, 720, shade(teal, 0.55), dim, [dim, shade(rose, 0.25)]),
    glitter(chance, 1130, 745, 1130, 380, tint(ochre, 0.3)),
    cuts(chance, { top: 740, bottom: 1120 }, 60, shade(teal, 0.42)),
    gantry(60, 860, 560, shade(teal, 0.72)),
    gantry(330, 930, 780, ink),
    poly(
      [
        [0, 905],
        [860, 930],
        [980, 1010],
        [1010, 1200],
        [0, 1200],
      ],
      ink,
    ),
    shape('M0 905L860 930L872 938L0 922z', vermilion),
    boxes(
      [
        [760, 880, 34, 60],
        [752, 868, 50, 20],
        [560, 870, 30, 56],
        [553, 860, 44, 18],
      ],
      ink,
    ),
    figure(660, 938, 190, poses.stand, silhouette(ink)),
    gulls(
      [
        [1420, 330, 90],
        [1540, 270, 60],
        [880, 300, 54],
      ],
      ink,
    ),
  ].join('')
}

const yard: Camera = { x: 1080, y: 830, eye: 5, reach: 1150 }

const stack = (x: number, z: number, colours: readonly string[]) =>
  repeat(colours.length, (level) => {
    const colour = colours[level] ?? ochre
    const body = { at: [x, level * 2.6, z], size: [2.5, 2.55, 6] } as const
    const [left, top] = project(yard, [x, level * 2.6 + 2.55, z])
    const [right, bottom] = project(yard, [x + 2.5, level * 2.6, z])
    const ribs = repeat(
      6,
      (rib) => `M${trim(left + ((right - left) * (rib + 0.5)) / 6)} ${trim(top + 8)}V${trim(bottom - 8)}`,
    )
    return (
      cuboid(yard, body, {
        front: colour,
        side: shade(colour, 0.5),
        top: tint(colour, 0.6),
      }) + stroke(ribs, shade(colour, 0.35), (right - left) * 0.03)
    )
  })

const containerTerminal = (chance: Chance) => {
  const [red, yellow, green, pale] = [vermilion, ochre, teal, tint(sky, 0.7)]
  const rows: readonly (readonly [number, number, readonly string[]])[] = [
    [-14, 34, [green, red, yellow]],
    [-9, 34, [red, pale, red, green]],
    [6, 34, [yellow, green, red]],
    [11, 34, [red, yellow]],
    [-13, 24, [yellow, red, green, pale]],
    [-9.6, 24, [green, green, red]],
    [4, 24, [red, yellow, green, red]],
    [7.4, 24, [green, pale, yellow]],
    [-9.5, 14.5, [red, green, yellow, red]],
    [4.6, 14.5, [yellow, red, red]],
  ]
  return [
    heaven(830, tint(sky, 0.75), tint(ochre, 0.5)),
    cloud(chance, 360, 470, 520, paper),
    cloud(chance, 1500, 330, 380, paper),
    box(0, 826, 1800, 374, tint(ochre, 0.35)),
    cuts(chance, { top: 850, bottom: 1190 }, 34, tint(ochre, 0.7)),
    gantry(1240, 860, 640, shade(teal, 0.55)),
    rows
      .slice(0, 4)
      .map(([x, z, list]) => stack(x, z, list))
      .join(''),
    gantry(560, 930, 900, ink),
    rows
      .slice(4)
      .map(([x, z, list]) => stack(x, z, list))
      .join(''),
    stroke('M1105 338V470M1132 338V470', ink, 6),
    boxes([[1040, 470, 160, 84]], vermilion),
    boxes([[1040, 470, 160, 84]], screen.hatch),
    figure(1010, 1110, 210, poses.walk, {
      skin: ink,
      top: vermilion,
      legs: ink,
      hat: ochre,
    }),
    figure(1150, 1050, 170, poses.stand, {
      skin: ink,
      top: ochre,
      legs: ink,
      hat: paper,
    }),
  ].join('')
}

const fishingBoats = (chance: Chance) =>
  [
    heaven(470, tint(sky, 0.7), tint(rose, 0.6), 260),
    cloud(chance, 1300, 300, 560, paper),
    box(0, 466, 1800, 330, teal),
    cuts(chance, { top: 480, bottom: 700 }, 40, shade(teal, 0.3), 0.8),
    cuts(chance, { top: 500, bottom: 720 }, 16, tint(sky, 0.5), 0.8),
    pirogue(220, 520, 210, ink, shade(teal, 0.4), ink),
    shape('M0 690Q420 640 820 700T1800 640V1200H0z', tint(sky, 0.35)),
    shape('M0 724Q420 668 820 730T1800 672V1200H0z', tint(ochre, 0.42)),
    fade({ top: 980, bottom: 1200, from: 3, to: 15 }, tint(ochre, 0.85)),
    pirogue(980, 750, 560, tint(ochre, 0.95), paper, ink),
    pirogue(420, 810, 720, teal, ochre, ink),
    figure(1280, 880, 240, poses.bend, {
      skin: shade(vermilion, 0.72),
      top: paper,
      legs: shade(teal, 0.3),
    }),
    shape('M240 1040Q900 1090 1560 1030Q1300 1110 800 1100T240 1040z', shade(ochre, 0.45)),
    pirogue(180, 1030, 1240, vermilion, paper, ink),
    repeat(6, (index) =>
      poly(
        [
          [520 + index * 105, 945],
          [560 + index * 105, 945],
          [545 + index * 105, 1002],
          [505 + index * 105, 1002],
        ],
        teal,
      ),
    ),
    palm(1640, 900, 640, -130, ink, shade(teal, 0.75), shade(teal, 0.3)),
    figure(150, 1010, 300, poses.carry, {
      skin: shade(vermilion, 0.72),
      top: ochre,
      legs: teal,
      skirt: 30,
    }),
    shape('M128 690q40 -22 82 0l-12 34h-58z', ink),
    gulls(
      [
        [700, 250, 80],
        [800, 200, 56],
        [560, 310, 44],
      ],
      ink,
    ),
  ].join('')

const lagoonBridge = (chance: Chance) => {
  const piers = each(8, (index) => {
    const far = index / 7
    const x = 120 + 1250 * (1 - (1 - far) ** 2)
    const deck = 500 + 180 * (1 - (1 - far) ** 1.6)
    const w = 66 * (1 - far) + 7
    return `M${trim(x)} ${trim(deck)}h${trim(w)}l${trim(w * 0.2)} ${trim(780 - deck + 330 * (1 - far) ** 2)}h${trim(-w * 1.4)}z`
  })
  return [
    heaven(760, tint(ochre, 0.28), tint(vermilion, 0.45)),
    disc(430, 330, 120, vermilion),
    streaks(
      [
        [240, 360, 420],
        [900, 220, 480],
        [620, 300, 260],
      ],
      tint(ochre, 0.16),
    ),
    skyline(chance, towers(chance, 1060, 1800, 60, 330, 1480), 762, shade(vermilion, 0.55)),
    box(0, 758, 1800, 442, shade(teal, 0.1)),
    cuts(chance, { top: 775, bottom: 1190 }, 70, shade(teal, 0.45)),
    glitter(chance, 430, 790, 1190, 300, tint(vermilion, 0.55)),
    shape(piers.join(''), ink),
    shape('M-20 415Q500 560 1000 660T1420 712L1420 724Q1200 716 940 690T-20 500z', ink),
    shape('M-20 392Q500 545 1000 652T1420 709L1420 712Q1200 700 1000 660T-20 412z', paper),
    pirogue(980, 1010, 300, ink, vermilion, ink),
    figure(1080, 992, 150, poses.paddle, silhouette(ink)),
    stroke('M1010 930L1180 1050', ink, 8),
    boxes(
      [
        [150, 396, 100, 40],
        [420, 470, 60, 26],
        [560, 508, 44, 20],
        [760, 560, 60, 20],
        [960, 612, 26, 12],
      ],
      vermilion,
    ),
  ].join('')
}

const ferryCrossing = (chance: Chance) =>
  [
    heaven(560, tint(sky, 0.6), tint(ochre, 0.6), 330),
    cloud(chance, 1420, 330, 460, paper),
    cloud(chance, 420, 400, 340, paper),
    skyline(chance, towers(chance, -30, 900, 30, 170, 260), 562, mix(sky, ink, 0.35)),
    shape('M900 562Q1200 500 1800 540V566H900z', shade(teal, 0.3)),
    box(0, 558, 1800, 642, teal),
    cuts(chance, { top: 575, bottom: 1190 }, 80, shade(teal, 0.4)),
    cuts(chance, { top: 600, bottom: 1190 }, 22, tint(sky, 0.7)),
    shape('M460 880Q900 930 1480 872Q1300 960 900 960T460 880z', shade(teal, 0.6)),
    ferry(420, 868, 1080, ink, paper, shade(teal, 0.55), vermilion),
    shape('M1400 880Q1480 850 1520 790Q1530 860 1600 890Q1500 910 1400 896z', paper),
    shape('M460 872Q300 880 40 960Q240 910 470 896z', paper),
    stroke(railing(500, 576, 170, 40, 8), ink, 5),
    repeat(4, (index) =>
      figure(
        520 + index * 42,
        580,
        74,
        poses.stand,
        silhouette([ink, shade(vermilion, 0.3)][index % 2] ?? ink),
      ),
    ),
    placed(648, 470, shape('M0 0Q-60 -40 -150 -30T-330 -70Q-240 -20 -150 4T0 0z', tint(ink, 0.35))),
    gulls(
      [
        [1180, 300, 110],
        [1320, 240, 74],
        [1010, 380, 60],
        [240, 760, 90],
      ],
      ink,
    ),
  ].join('')

export const harbourScenes: Scenes = {
  'harbour-at-dawn': scene(980, 640, harbourAtDawn),
  'container-terminal': scene(980, 640, containerTerminal),
  'fishing-boats': scene(860, 700, fishingBoats),
  'lagoon-bridge': scene(760, 620, lagoonBridge),
  'ferry-crossing': scene(960, 620, ferryCrossing),
}
