import { block, house, skyline, towers } from '../ink/buildings'
import { type Camera, cuboid, face, project } from '../ink/camera'
import type { Chance } from '../ink/chance'
import { fade, rays } from '../ink/cuts'
import { figure, poses, silhouette } from '../ink/figures'
import { cloud, gulls, heaven, hills, streaks } from '../ink/landscape'
import { box, boxes, disc, each, placed, poly, repeat, shape, stroke, trim } from '../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { blades, tree } from '../ink/plants'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const pylon = (weight: number) =>
  stroke(
    'M-90 0L-26 -420L0 -620L26 -420L90 0M-70 -130L60 -200M70 -130L-60 -200M-54 -240L42 -320M54 -240L-42 -320M-26 -420H26',
    ink,
    weight,
  ) +
  stroke(
    'M-170 -420L-26 -440L0 -470L26 -440L170 -420M-130 -520L-16 -530L0 -560L16 -530L130 -520',
    ink,
    weight * 0.9,
  ) +
  stroke('M-165 -416v34M165 -416v34M-126 -516v30M126 -516v30', ink, weight * 0.7)

const powerLines = (chance: Chance) =>
  [
    heaven(800, tint(ochre, 0.3), tint(vermilion, 0.55), 520),
    disc(1330, 640, 170, vermilion),
    streaks(
      [
        [1080, 560, 520],
        [180, 420, 560],
        [760, 660, 420],
      ],
      tint(ochre, 0.16),
    ),
    hills(chance, 770, 26, shade(rose, 0.3)),
    hills(chance, 850, 16, shade(leaf, 0.2)),
    shape('M0 930Q600 860 1100 900T1800 880V1200H0z', shade(leaf, 0.5)),
    shape('M820 1200Q1090 1030 1230 890H1250Q1190 1040 1110 1200z', tint(ochre, 0.5)),
    stroke(
      'M-20 262Q240 470 420 398M760 398Q940 560 1086 560M1254 560Q1340 640 1421 640M-20 150Q240 350 452 282M708 282Q920 480 1108 500M1232 500Q1330 590 1434 606M1499 640Q1600 690 1800 690M1490 604Q1620 670 1800 668',
      ink,
      5,
    ),
    placed(1460, 860, pylon(24), 0.46),
    placed(1170, 900, pylon(17), 0.76),
    placed(590, 1010, pylon(13), 1.42),
    tree(chance, 1660, 930, 190, shade(leaf, 0.72), shade(leaf, 0.35)),
    tree(chance, 190, 990, 240, shade(leaf, 0.75), shade(leaf, 0.35)),
    shape(blades(chance, 0, 1800, 1210, 150, 60), ink),
    figure(1060, 1150, 150, poses.walk, silhouette(ink)),
  ].join('')

const roofCamera: Camera = { x: 1260, y: 330, eye: 4.4, reach: 1150 }

const panel = (x: number, z: number) => {
  const at = (u: number, v: number) => project(roofCamera, [x + 2.9 * u, 0.35 + 1.15 * v, z + 1.7 * v])
  const ruled = [0.25, 0.5, 0.75].map(
    (u) => `M${at(u, 0).map(trim).join(' ')}L${at(u, 1).map(trim).join(' ')}`,
  )
  const across = [1 / 3, 2 / 3].map((v) => `M${at(0, v).map(trim).join(' ')}L${at(1, v).map(trim).join(' ')}`)
  return (
    face(
      roofCamera,
      [
        [x + 0.2, 0, z + 0.1],
        [x + 3, 0, z + 0.1],
        [x + 3.4, 0, z + 1.8],
        [x + 0.4, 0, z + 1.8],
      ],
      shade(ochre, 0.35),
    ) +
    poly([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], shade(teal, 0.45)) +
    poly([at(0.02, 1), at(0.42, 1), at(0.2, 0), at(0.02, 0)], shade(teal, 0.12)) +
    stroke([...ruled, ...across].join(''), tint(sky, 0.8), 22 / z) +
    stroke(`M${at(0, 0).map(trim).join(' ')}L${at(1, 0).map(trim).join(' ')}`, paper, 60 / z)
  )
}

const solarRoof = (chance: Chance) =>
  [
    box(0, 0, 1800, 560, tint(sky, 0.85)),
    rays(1420, 130, 130, 720, 40, tint(ochre, 0.4)),
    disc(1420, 130, 104, ochre),
    fade({ top: 220, bottom: 480, from: 2, to: 15 }, paper),
    skyline(chance, towers(chance, -20, 1800, 50, 190, 420), 440, mix(sky, ink, 0.32)),
    repeat(4, (i) =>
      block(
        60 + i * 470,
        500,
        190,
        130 + ((i * 53) % 80),
        {
          wall: [tint(rose, 0.8), tint(ochre, 0.7)][i % 2] ?? paper,
          side: shade(rose, 0.4),
          roof: ink,
          window: shade(teal, 0.4),
        },
        3,
      ),
    ),
    shape('M0 470Q300 440 600 480T1300 470T1800 490V560H0z', shade(leaf, 0.3)),
    face(
      roofCamera,
      [
        [-30, 0, 3.5],
        [20, 0, 3.5],
        [20, 0, 24],
        [-30, 0, 24],
      ],
      tint(ochre, 0.42),
    ),
    cuboid(
      roofCamera,
      { at: [-30, 0, 23], size: [50, 0.9, 0.4] },
      { front: tint(rose, 0.55), side: paper, top: paper },
    ),
    [18.4, 13.6, 9.4].map((z) => repeat(6, (i) => panel(-15.6 + i * 3.7, z))).join(''),
    cuboid(
      roofCamera,
      { at: [3.4, 0, 17], size: [3, 2.5, 3] },
      { front: tint(rose, 0.7), side: shade(rose, 0.5), top: paper },
    ),
    boxes([[1490, 470, 60, 96]], shade(teal, 0.5)),
    panel(-6.4, 5.9),
    panel(-2.7, 5.9),
    figure(1340, 1120, -560, poses.bend, {
      skin: shade(vermilion, 0.74),
      top: vermilion,
      legs: shade(teal, 0.55),
      hat: ochre,
    }),
  ].join('')

const waterTower = (chance: Chance) => {
  const roofs = (y: number, size: number, count: number, from: number) =>
    repeat(count, (i) =>
      house(from + i * size * 1.02, y, size * 0.98, size * (0.42 + ((i * 7) % 4) * 0.07), {
        wall: [tint(rose, 0.6), paper, tint(ochre, 0.6)][i % 3] ?? paper,
        side: shade(rose, 0.45),
        roof: shade(vermilion, (i % 3) * 0.22),
        window: shade(teal, 0.55),
      }),
    )
  return [
    heaven(860, tint(sky, 0.8), tint(ochre, 0.6), 460),
    cloud(chance, 1320, 480, 560, paper),
    cloud(chance, 200, 610, 420, paper),
    hills(chance, 800, 24, shade(leaf, 0.12)),
    roofs(880, 150, 13, -60),
    stroke('M590 1000L640 470M1010 1000L960 470M720 1000L742 470M880 1000L858 470', ink, 24),
    stroke(
      'M606 830H994M622 660H978M606 830L978 660M994 830L622 660M590 990L994 830M1010 990L606 830',
      ink,
      9,
    ),
    stroke('M800 470V1000', shade(teal, 0.4), 26),
    shape('M560 220H1040V440Q1040 500 800 520Q560 500 560 440z', teal),
    shape('M860 220H1040V440Q1040 490 860 514z', shade(teal, 0.5)),
    shape('M860 220H960V506Q910 512 860 514z', screen.hatch),
    shape('M540 226Q640 110 800 84Q960 110 1060 226z', vermilion),
    shape('M800 84Q960 110 1060 226H860Q850 140 800 84z', shade(vermilion, 0.4)),
    boxes(
      [
        [548, 320, 504, 14],
        [540, 440, 520, 16],
        [794, 50, 12, 40],
      ],
      ink,
    ),
    boxes([[600, 240, 30, 66]], tint(sky, 0.7)),
    stroke('M540 440V400H1060V440M620 400V440M700 400V440M780 400V440M860 400V440M940 400V440', ink, 6),
    roofs(1030, 230, 9, -120),
    roofs(1240, 350, 6, -190),
    stroke('M1240 860V760M1200 800H1290M1210 780H1280', ink, 8),
    gulls(
      [
        [1240, 260, 90],
        [1350, 210, 60],
        [360, 330, 66],
      ],
      ink,
    ),
  ].join('')
}

const radioTower = (chance: Chance) => {
  const arcs = (side: number) =>
    repeat(3, (i) =>
      stroke(
        `M${760 + side * (70 + i * 66)} ${190 - i * 46}q${side * (40 + i * 18)} ${60 + i * 46} 0 ${120 + i * 92}`,
        vermilion,
        16 - i * 2,
      ),
    )
  const lattice = each(9, (i) => {
    const [y1, y2] = [880 - i * 76, 880 - (i + 1) * 76]
    const [w1, w2] = [120 - i * 12.4, 120 - (i + 1) * 12.4]
    return `M${760 - w1} ${y1}L${760 + w2} ${y2}M${760 + w1} ${y1}L${760 - w2} ${y2}M${760 - w2} ${y2}H${760 + w2}`
  })
  return [
    box(0, 0, 1800, 900, mix(teal, rose, 0.2)),
    fade({ top: 300, bottom: 880, from: 2, to: 19 }, tint(rose, 0.9)),
    disc(1290, 330, 120, tint(ochre, 0.3)),
    streaks(
      [
        [1180, 370, 420],
        [180, 480, 480],
      ],
      mix(teal, rose, 0.2),
    ),
    shape(
      repeat(
        24,
        () => `M${Math.round(chance.between(0, 1800))} ${Math.round(chance.between(20, 380))}h5v5h-5z`,
      ),
      paper,
    ),
    stroke('M640 880L754 130M880 880L766 130M760 130V30', ink, 16),
    stroke(lattice.join(''), ink, 6),
    disc(760, 34, 15, vermilion),
    arcs(1),
    arcs(-1),
    shape('M640 520q-70 20 -60 90q60 20 90 -50zM880 440q60 30 40 92q-66 10 -80 -60z', paper),
    repeat(9, (i) =>
      house(-70 + i * 220, 990, 214, 150 + ((i * 43) % 90), {
        wall: shade(teal, 0.45),
        side: shade(teal, 0.68),
        roof: shade(rose, 0.55),
        window: (i * 5) % 3 ? tint(ochre, 0.75) : shade(teal, 0.72),
      }),
    ),
    repeat(6, (i) =>
      house(-160 + i * 360, 1230, 352, 210 + ((i * 61) % 90), {
        wall: shade(teal, 0.68),
        side: ink,
        roof: ink,
        window: (i * 4) % 3 ? tint(ochre, 0.85) : ink,
      }),
    ),
    stroke('M330 930V830M300 850H370M310 870H360M1230 960V850M1190 870H1280M1200 894H1270', ink, 8),
  ].join('')
}

const depot: Camera = { x: 900, y: 520, eye: 2.6, reach: 1000 }

const tram = (x: number, z: number, colour: string) => {
  const [left, top] = project(depot, [x, 3.3, z])
  const [right, bottom] = project(depot, [x + 2.3, 0.4, z])
  const [w, h] = [right - left, bottom - top]
  return (
    cuboid(
      depot,
      { at: [x, 0.4, z], size: [2.3, 2.9, 12] },
      { front: colour, side: shade(colour, 0.5), top: shade(colour, 0.7) },
    ) +
    box(left, top + h * 0.16, w, h * 0.42, tint(ochre, 0.3)) +
    boxes(
      [
        [left + w * 0.07, top + h * 0.2, w * 0.26, h * 0.34],
        [left + w * 0.37, top + h * 0.2, w * 0.26, h * 0.34],
        [left + w * 0.67, top + h * 0.2, w * 0.26, h * 0.34],
      ],
      shade(teal, 0.65),
    ) +
    poly(
      [
        [left + w * 0.37, top + h * 0.2],
        [left + w * 0.5, top + h * 0.2],
        [left + w * 0.42, top + h * 0.54],
        [left + w * 0.37, top + h * 0.54],
      ],
      tint(sky, 0.9),
    ) +
    boxes(
      [
        [left + w * 0.3, top + h * 0.03, w * 0.4, h * 0.09],
        [left, bottom - h * 0.05, w, h * 0.05],
        [left + w * 0.12, bottom, w * 0.14, h * 0.12],
        [left + w * 0.74, bottom, w * 0.14, h * 0.12],
      ],
      ink,
    ) +
    disc(left + w / 2, top + h * 0.76, w * 0.075, ink) +
    disc(left + w / 2, top + h * 0.76, w * 0.055, tint(ochre, 0.35)) +
    stroke(
      `M${trim(left + w * 0.35)} ${trim(top)}l${trim(w * 0.15)} ${trim(-h * 0.14)}l${trim(w * 0.15)} ${trim(h * 0.14)}`,
      ink,
      w * 0.03,
    )
  )
}

const tramDepot = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(teal, 0.5)),
    repeat(6, (i) =>
      face(
        depot,
        [
          [-14, 8, 34 - i * 5],
          [0, 10.5, 34 - i * 5],
          [14, 8, 34 - i * 5],
          [14, 8.5, 34 - i * 5],
          [0, 11.1, 34 - i * 5],
          [-14, 8.5, 34 - i * 5],
        ],
        ink,
      ),
    ),
    face(
      depot,
      [
        [-3, 10, 5],
        [0, 10.5, 5],
        [0, 10.5, 40],
        [-3, 10, 40],
      ],
      tint(ochre, 0.5),
    ),
    face(
      depot,
      [
        [-11, 0, 40],
        [11, 0, 40],
        [11, 8.6, 40],
        [0, 10.6, 40],
        [-11, 8.6, 40],
      ],
      tint(ochre, 0.35),
    ),
    skyline(chance, towers(chance, 640, 1180, 14, 60, 880), 575, shade(ochre, 0.35)),
    stroke('M690 585V350M900 585V300M1110 585V350M640 420H1170', ink, 8),
    face(
      depot,
      [
        [-16, 0, 2.6],
        [16, 0, 2.6],
        [16, 0, 40],
        [-16, 0, 40],
      ],
      shade(rose, 0.35),
    ),
    poly(
      [
        [830, 585],
        [1000, 585],
        [1130, 1200],
        [560, 1200],
      ],
      tint(ochre, 0.6),
    ),
    stroke(
      each(4, (i) =>
        [0.55, 1.75]
          .map(
            (rail) =>
              `M${project(depot, [-6.9 + i * 3.7 + rail, 0, 2.8])
                .map(trim)
                .join(' ')}L${project(depot, [-6.9 + i * 3.7 + rail, 0, 38])
                .map(trim)
                .join(' ')}`,
          )
          .join(''),
      ).join(''),
      ink,
      8,
    ),
    tram(-6.9, 19, vermilion),
    tram(4.6, 19, teal),
    tram(-7.2, 11, ochre),
    tram(4.9, 11.5, vermilion),
    tram(-4.2, 6.4, vermilion),
    tram(2.1, 8.2, ochre),
    figure(900, 1060, 360, poses.walk, { skin: shade(vermilion, 0.75), top: teal, legs: ink, hat: ink }),
    shape('M830 1075Q960 1056 1040 1076Q960 1096 830 1075z', shade(ochre, 0.5)),
  ].join('')

export const workScenes: Scenes = {
  'power-lines': scene(720, 640, powerLines),
  'solar-roof': scene(960, 660, solarRoof),
  'water-tower': scene(800, 560, waterTower),
  'radio-tower': scene(800, 560, radioTower),
  'tram-depot': scene(820, 640, tramDepot),
}
