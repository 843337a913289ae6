import { skyline, towers } from '../ink/buildings'
import type { Chance } from '../ink/chance'
import { cuts, fade, rays } from '../ink/cuts'
import { figure, poses, silhouette } from '../ink/figures'
import { box, boxes, disc, oval, placed, poly, repeat, ring, shape, stroke, trim } from '../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const skin = shade(vermilion, 0.74)

const lamp = (x: number, y: number, size: number) =>
  disc(x, y, size * 3.4, shade(ochre, 0.52)) +
  disc(x, y, size * 2.2, shade(ochre, 0.25)) +
  disc(x, y, size, tint(ochre, 0.35))

const stall = (x: number, y: number, w: number, canopy: string) =>
  [
    boxes(
      [
        [x, y - 330, 14, 330],
        [x + w - 14, y - 330, 14, 330],
      ],
      ink,
    ),
    poly(
      [
        [x - 50, y - 300],
        [x + 30, y - 420],
        [x + w - 30, y - 420],
        [x + w + 50, y - 300],
      ],
      canopy,
    ),
    shape(
      repeat(6, (i) => {
        const s = (w + 100) / 12
        return `M${trim(x - 50 + i * 2 * s)} ${y - 300}h${trim(s)}L${trim(x + 30 + ((i * 2 + 1) * (w - 60)) / 12)} ${y - 420}h${trim(-(w - 60) / 12)}z`
      }),
      shade(canopy, 0.5),
    ),
    shape(
      `M${x - 50} ${y - 302}${repeat(12, () => `q${trim((w + 100) / 24)} 46 ${trim((w + 100) / 12)} 0`)}z`,
      shade(canopy, 0.25),
    ),
    boxes([[x - 20, y - 130, w + 40, 24]], shade(ochre, 0.25)),
    boxes([[x - 8, y - 106, w + 16, 106]], shade(vermilion, 0.72)),
  ].join('')

const goods = (x: number, y: number, count: number, colours: readonly string[]) =>
  repeat(count, (i) => disc(x + i * 44, y, 25, colours[i % colours.length] ?? ochre)) +
  repeat(count - 1, (i) => disc(x + 22 + i * 44, y - 34, 24, colours[(i + 1) % colours.length] ?? ochre))

const nightMarket = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, ink),
    fade({ top: 120, bottom: 700, from: 2, to: 18 }, shade(teal, 0.55)),
    skyline(chance, towers(chance, -20, 1800, 120, 330, 1300), 760, shade(teal, 0.72)),
    shape('M0 760H1800V1200H0z', shade(rose, 0.72)),
    stroke('M-20 120Q460 330 900 170T1820 90', shade(ochre, 0.4), 7),
    repeat(9, (i) => lamp(90 + i * 205, [168, 222, 238, 212, 178, 162, 158, 142, 118][i] ?? 160, 20)),
    stall(1180, 800, 460, teal),
    goods(1230, 650, 9, [leaf, ochre]),
    lamp(1410, 560, 30),
    stall(60, 810, 420, vermilion),
    goods(120, 658, 7, [ochre, vermilion]),
    lamp(270, 570, 30),
    figure(850, 830, 300, poses.walk, silhouette(shade(teal, 0.68))),
    figure(700, 820, -280, poses.carry, silhouette(shade(teal, 0.68), 34)),
    shape('M640 524q60 -16 110 4l-16 40h-80z', shade(teal, 0.68)),
    shape('M560 1010H1240L1360 1200H440z', shade(ochre, 0.45)),
    stall(560, 1010, 640, ochre),
    figure(880, 960, 420, poses.stand, { skin, top: paper, legs: teal, skirt: 30, hat: vermilion }),
    boxes([[540, 880, 680, 26]], tint(ochre, 0.6)),
    boxes([[552, 906, 656, 110]], shade(vermilion, 0.5)),
    boxes([[552, 906, 656, 110]], screen.level),
    goods(600, 850, 5, [vermilion, leaf]),
    goods(960, 850, 6, [ochre, leaf, vermilion]),
    lamp(740, 690, 36),
    stroke('M740 590V660', ink, 8),
    figure(1400, 1180, -540, poses.stand, { skin: ink, top: ink, legs: ink, skirt: 30 }),
    figure(350, 1210, 560, poses.walk, { skin: ink, top: shade(teal, 0.6), legs: ink }),
    shape('M300 960q-70 30 -60 130h110q20 -90 -50 -130z', ink),
  ].join('')

const motif = (kind: number, w: number, h: number, colour: string) => {
  if (kind === 0)
    return shape(
      repeat(
        8,
        (i) =>
          `M${trim((w / 8) * (i + 0.5))} ${trim(h * 0.14)}l${trim(w * 0.045)} ${trim(h * 0.36)}l${trim(-w * 0.045)} ${trim(h * 0.36)}l${trim(-w * 0.045)} ${trim(-h * 0.36)}z`,
      ),
      colour,
    )
  if (kind === 1) return repeat(7, (i) => disc((w / 7) * (i + 0.5), h / 2, h * 0.3, colour))
  if (kind === 2)
    return stroke(
      `M0 ${trim(h * 0.7)}${repeat(8, () => `l${trim(w / 16)} ${trim(-h * 0.42)}l${trim(w / 16)} ${trim(h * 0.42)}`)}`,
      colour,
      h * 0.14,
    )
  if (kind === 3)
    return boxes(
      [
        [0, h * 0.2, w, h * 0.14],
        [0, h * 0.66, w, h * 0.14],
      ],
      colour,
    )
  return shape(
    repeat(
      6,
      (i) =>
        `M${trim((w / 6) * i + 10)} ${trim(h * 0.8)}q${trim(w / 12)} ${trim(-h * 1.1)} ${trim(w / 6 - 20)} 0z`,
    ),
    colour,
  )
}

const bolt = (
  x: number,
  y: number,
  w: number,
  h: number,
  ground: string,
  figureColour: string,
  kind: number,
) =>
  placed(
    x,
    y,
    shape(`M${h * 0.4} 0H${w}V${h}H${h * 0.4}Q0 ${h} 0 ${h / 2}T${h * 0.4} 0z`, ground) +
      placed(h * 0.5, 0, motif(kind, w - h * 0.5, h, figureColour)) +
      oval(h * 0.42, h / 2, h * 0.32, h * 0.46, shade(ground, 0.45)) +
      ring(h * 0.42, h / 2, h * 0.17, tint(ground, 0.4), 5) +
      box(h * 0.5, h * 0.86, w - h * 0.5, h * 0.14, screen.hatch),
  )

const fabricStall = () => {
  const cloths: readonly (readonly [string, string, number])[] = [
    [vermilion, paper, 0],
    [teal, ochre, 1],
    [ochre, ink, 2],
    [ink, ochre, 4],
    [tint(rose, 0.9), vermilion, 3],
    [teal, paper, 2],
    [vermilion, ochre, 1],
    [ochre, teal, 0],
    [paper, teal, 4],
    [ink, vermilion, 2],
  ]
  const bolts = (x: number, w: number, count: number, from: number) =>
    repeat(count, (i) => {
      const [ground, over, kind] = cloths[(from + i * 3) % cloths.length] ?? [teal, paper, 0]
      return bolt(x + ((i * 29) % 34), 900 - (i + 1) * 92, w, 88, ground, over, kind)
    })
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.66)),
    poly(
      [
        [0, 0],
        [1800, 0],
        [1800, 120],
        [0, 240],
      ],
      tint(ochre, 0.7),
    ),
    shape(
      repeat(9, (i) => `M${i * 210} 0h105l-20 ${226 - i * 14}h-100z`),
      vermilion,
    ),
    fade({ top: 240, bottom: 640, from: 14, to: 2 }, ink),
    bolts(40, 560, 6, 0),
    bolts(690, 500, 4, 4),
    placed(
      1270,
      150,
      shape('M0 0H190Q220 200 180 420T200 760H10Q40 500 10 300T0 0z', vermilion) +
        placed(20, 70, motif(1, 150, 60, paper)) +
        placed(14, 190, motif(0, 160, 70, ochre)) +
        placed(16, 330, motif(1, 150, 60, paper)) +
        placed(20, 460, motif(0, 150, 70, ochre)) +
        placed(22, 610, motif(1, 150, 60, paper)) +
        shape('M130 0H190Q220 200 180 420T200 760H150Q130 560 150 400T130 0z', screen.hatch),
    ),
    placed(
      1510,
      120,
      shape('M0 0H230Q240 200 210 400T240 800H0Q30 520 10 360T0 0z', ochre) +
        repeat(6, (i) => placed(20, 50 + i * 122, motif(2, 190, 70, i % 2 ? teal : ink))),
    ),
    figure(1090, 1000, -640, poses.hail, { skin, top: paper, legs: vermilion, skirt: 34, hat: ochre }),
    box(0, 890, 1800, 40, tint(ochre, 0.85)),
    box(0, 930, 1800, 270, shade(vermilion, 0.62)),
    shape('M300 890H760Q780 1010 740 1200H330Q290 1030 300 890z', teal),
    repeat(4, (i) => placed(330, 920 + i * 76, motif(i % 2 ? 0 : 1, 400, 56, i % 2 ? paper : ochre))),
    shape('M640 890H760Q780 1010 740 1200H650Q680 1030 640 890z', screen.hatch),
    box(0, 930, 1800, 24, screen.level),
  ].join('')
}

const basket = (x: number, y: number, w: number, fill: string) =>
  repeat(7, (i) =>
    disc(
      x + w * (0.14 + 0.12 * i),
      y - 18 - Math.sin((i / 6) * Math.PI) * 26,
      w * 0.1,
      i % 3 === 1 ? shade(fill, 0.22) : fill,
    ),
  ) +
  repeat(4, (i) =>
    disc(
      x + w * (0.28 + 0.15 * i),
      y - 66 - Math.sin((i / 3) * Math.PI) * 18,
      w * 0.095,
      i % 2 ? fill : tint(fill, 0.75),
    ),
  ) +
  shape(
    `M${x} ${y}H${x + w}Q${trim(x + w * 0.96)} ${trim(y + w * 0.42)} ${trim(x + w * 0.8)} ${trim(y + w * 0.46)}H${trim(x + w * 0.2)}Q${trim(x + w * 0.04)} ${trim(y + w * 0.42)} ${x} ${y}z`,
    tint(ochre, 0.85),
  ) +
  stroke(
    repeat(
      3,
      (i) =>
        `M${trim(x + w * (0.03 + i * 0.04))} ${trim(y + w * 0.12 * (i + 1))}Q${trim(x + w / 2)} ${trim(y + w * 0.12 * (i + 1) + 26)} ${trim(x + w * (0.97 - i * 0.04))} ${trim(y + w * 0.12 * (i + 1))}`,
    ),
    shade(ochre, 0.5),
    9,
  ) +
  stroke(`M${x} ${y}H${x + w}`, shade(ochre, 0.4), 18)

const marketScales = () => {
  const pan = (x: number, y: number) =>
    stroke(`M${x} ${y - 300}L${x - 170} ${y}M${x} ${y - 300}L${x + 170} ${y}`, ink, 7) +
    shape(
      `M${x - 200} ${y}H${x + 200}Q${x + 170} ${y + 96} ${x} ${y + 96}T${x - 200} ${y}z`,
      tint(sky, 0.95),
    ) +
    shape(
      `M${x + 40} ${y}H${x + 200}Q${x + 170} ${y + 96} ${x} ${y + 96}Q${x + 60} ${y + 60} ${x + 40} ${y}z`,
      screen.hatch,
    )
  return [
    box(0, 0, 1800, 900, tint(ochre, 0.5)),
    disc(900, 430, 400, tint(ochre, 0.22)),
    rays(900, 430, 420, 1100, 44, tint(ochre, 0.65)),
    fade({ top: 520, bottom: 880, from: 2, to: 15 }, tint(vermilion, 0.5)),
    box(0, 880, 1800, 320, shade(teal, 0.35)),
    box(0, 880, 1800, 26, shade(teal, 0.6)),
    repeat(7, (i) => disc(440 + i * 46, 584 - (i % 2) * 16, 40, i % 2 ? vermilion : shade(vermilion, 0.2))),
    repeat(4, (i) => disc(500 + i * 52, 530, 38, i % 2 ? tint(vermilion, 0.85) : vermilion)),
    pan(590, 600),
    boxes(
      [
        [1140, 440, 110, 90],
        [1168, 410, 54, 34],
        [1260, 470, 70, 60],
        [1276, 446, 38, 28],
      ],
      ink,
    ),
    pan(1210, 530),
    stroke('M900 190V980', ink, 36),
    stroke('M590 300Q740 200 900 226T1210 230', ink, 30),
    disc(900, 216, 48, vermilion),
    disc(900, 216, 20, paper),
    shape('M700 1010Q720 930 900 920T1100 1010z', ink),
    boxes([[660, 1004, 480, 40]], ink),
    stroke('M884 260V900', shade(sky, 0.4), 6),
    basket(30, 900, 440, leaf),
    basket(1340, 890, 440, vermilion),
    basket(240, 1040, 380, ochre),
    basket(1120, 1050, 400, shade(leaf, 0.25)),
    oval(760, 1130, 60, 34, vermilion, 20),
    oval(850, 1150, 56, 32, shade(vermilion, 0.25), -14),
  ].join('')
}

const kitchenFire = (chance: Chance) => {
  const pot = (x: number, y: number, w: number, colour: string) =>
    shape(
      `M${trim(-w * 0.5)} ${trim(-w * 0.5)}H${trim(w * 0.5)}Q${trim(w * 0.62)} ${trim(-w * 0.1)} ${trim(w * 0.36)} 0H${trim(-w * 0.36)}Q${trim(-w * 0.62)} ${trim(-w * 0.1)} ${trim(-w * 0.5)} ${trim(-w * 0.5)}z`,
      colour,
      `transform="translate(${x} ${y})"`,
    ) +
    placed(
      x,
      y,
      oval(0, -w * 0.5, w * 0.52, w * 0.09, shade(colour, 0.5)) +
        oval(0, -w * 0.49, w * 0.44, w * 0.06, tint(vermilion, 0.85)) +
        shape(
          `M${trim(w * 0.1)} ${trim(-w * 0.42)}H${trim(w * 0.5)}Q${trim(w * 0.6)} ${trim(-w * 0.1)} ${trim(w * 0.36)} 0H${trim(w * 0.05)}Q${trim(w * 0.3)} ${trim(-w * 0.2)} ${trim(w * 0.1)} ${trim(-w * 0.42)}z`,
          screen.hatch,
        ),
    )
  const flame = (x: number, y: number, s: number) =>
    placed(
      x,
      y,
      shape(
        'M-110 0Q-150 -90 -80 -150Q-76 -100 -50 -96Q-70 -190 10 -260Q10 -180 50 -150Q60 -180 56 -210Q130 -110 104 0z',
        vermilion,
      ) +
        shape('M-66 0Q-90 -60 -44 -96Q-30 -60 -14 -70Q-20 -130 18 -160Q20 -110 50 -84Q76 -40 60 0z', ochre) +
        shape('M-30 0Q-36 -40 0 -76Q34 -40 26 0z', paper),
      s,
    )
  const steam = (x: number, y: number) =>
    stroke(`M${x} ${y}q-60 -70 0 -140t0 -150q-40 -60 10 -110`, tint(rose, 0.55), 20)
  return [
    box(0, 0, 1800, 1200, shade(vermilion, 0.78)),
    disc(840, 860, 700, shade(vermilion, 0.62)),
    disc(840, 900, 480, shade(vermilion, 0.42)),
    fade({ top: 300, bottom: 960, from: 1, to: 16 }, shade(ochre, 0.42)),
    poly(
      [
        [1260, 160],
        [1560, 160],
        [1560, 560],
        [1260, 560],
      ],
      shade(teal, 0.35),
    ),
    disc(1450, 300, 54, tint(ochre, 0.3)),
    stroke('M1410 160V560M1260 350H1560', ink, 16),
    stroke('M1260 160H1560V560H1260z', ink, 26),
    stroke('M120 220H680', ink, 16),
    repeat(4, (i) =>
      placed(
        190 + i * 140,
        222,
        stroke('M0 0V60', ink, 8) +
          shape(
            [
              'M-16 60h32l10 130q-26 26 -52 0z',
              'M-50 80h100q6 70 -50 80t-50 -80z',
              'M-14 60h28v90q30 40 -14 64q-44 -24 -14 -64z',
              'M-46 80h92q4 90 -46 96t-46 -96z',
            ][i] ?? '',
            i % 2 ? shade(ochre, 0.25) : ink,
          ),
      ),
    ),
    box(0, 1040, 1800, 160, ink),
    cuts(chance, { top: 1060, bottom: 1190 }, 24, shade(vermilion, 0.6)),
    poly(
      [
        [420, 1050],
        [470, 900],
        [620, 900],
        [640, 1050],
      ],
      ink,
    ),
    poly(
      [
        [1000, 1050],
        [1030, 900],
        [1180, 900],
        [1240, 1050],
      ],
      ink,
    ),
    flame(720, 1060, 0.9),
    flame(930, 1060, 0.8),
    flame(820, 1070, 1.1),
    stroke('M520 1080L840 1010M1140 1090L820 1020M640 1110L900 1030', shade(vermilion, 0.6), 34),
    pot(640, 890, 360, shade(teal, 0.5)),
    pot(1030, 890, 310, shade(sky, 0.5)),
    steam(620, 640),
    steam(700, 600),
    steam(1040, 660),
    figure(1400, 1110, -700, poses.bend, {
      skin: shade(vermilion, 0.7),
      top: ochre,
      legs: teal,
      skirt: 32,
      hat: vermilion,
    }),
    stroke('M1190 850L1050 700', tint(ochre, 0.7), 18),
    repeat(5, (i) => disc(180 + i * 64, 1030 - (i % 2) * 22, 44, i % 2 ? vermilion : ochre)),
    poly(
      [
        [100, 1040],
        [520, 1040],
        [490, 1110],
        [140, 1110],
      ],
      shade(ochre, 0.4),
    ),
  ].join('')
}

export const marketScenes: Scenes = {
  'night-market': scene(860, 680, nightMarket),
  'fabric-stall': scene(840, 620, fabricStall),
  'market-scales': scene(900, 560, marketScales),
  'kitchen-fire': scene(880, 720, kitchenFire),
}
