import { house, skyline, towers } from '../ink/buildings'
import type { Chance } from '../ink/chance'
import { cuts, fade, rays } from '../ink/cuts'
import { figure, poses } from '../ink/figures'
import { box, boxes, disc, oval, placed, poly, repeat, ring, shape, stroke, trim } from '../ink/marks'
import { ink, leaf, mix, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../ink/palette'
import { type Scenes, scene } from '../ink/scene'
import { screen } from '../ink/screens'

const skin = shade(vermilion, 0.7)

const operaStage = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(vermilion, 0.8)),
    poly(
      [
        [330, 120],
        [1470, 120],
        [1470, 800],
        [330, 800],
      ],
      shade(teal, 0.5),
    ),
    fade({ top: 140, bottom: 640, from: 2, to: 16, left: 340, right: 1470 }, shade(teal, 0.15)),
    disc(1120, 370, 110, tint(ochre, 0.4)),
    shape('M330 640Q520 520 700 600Q820 470 1000 590Q1200 510 1470 620V800H330z', shade(teal, 0.68)),
    skyline(chance, towers(chance, 360, 800, 40, 150, 600), 660, shade(teal, 0.8)),
    poly(
      [
        [330, 690],
        [1470, 690],
        [1560, 810],
        [240, 810],
      ],
      shade(ochre, 0.35),
    ),
    poly(
      [
        [760, 120],
        [860, 120],
        [1120, 770],
        [640, 770],
      ],
      tint(ochre, 0.55),
    ),
    oval(880, 768, 250, 40, tint(ochre, 0.3)),
    shape(
      'M860 770Q840 640 850 560Q800 590 770 540L800 520Q830 550 856 500Q870 470 900 470T944 500Q970 540 1010 470L1036 486Q1010 590 950 570Q960 660 1010 770z',
      vermilion,
    ),
    shape(
      'M900 470Q930 470 944 500Q950 560 950 570Q960 660 1010 770H930Q920 600 900 470z',
      shade(vermilion, 0.45),
    ),
    oval(900, 436, 27, 35, skin),
    shape('M872 430q0 -44 30 -44t30 50q10 -60 -30 -62t-30 56z', ink),
    disc(786, 524, 15, skin),
    disc(1024, 474, 15, skin),
    shape('M330 100H560Q520 340 400 520Q350 620 360 800H240V100z', vermilion),
    shape('M1470 100H1240Q1280 340 1400 520Q1450 620 1440 800H1560V100z', vermilion),
    stroke(
      'M360 120Q350 400 280 780M430 120Q410 380 320 620M500 120Q470 320 390 500M1440 120Q1450 400 1520 780M1370 120Q1390 380 1480 620M1300 120Q1330 320 1410 500',
      shade(vermilion, 0.5),
      15,
    ),
    shape(`M240 90H1560V170${repeat(6, () => 'q-110 90 -220 0')}z`, vermilion),
    shape(
      repeat(6, (i) => `M${240 + i * 220} 170q110 90 220 0q-110 44 -220 0z`),
      ochre,
    ),
    shape('M0 0H1800V1200H1560V250Q900 -60 240 250V1200H0z', shade(vermilion, 0.62)),
    stroke('M240 830V250Q900 -60 1560 250V830', ochre, 30),
    stroke('M210 830V236Q900 -90 1590 236V830', shade(ochre, 0.4), 10),
    disc(900, 92, 60, ochre),
    disc(900, 92, 36, shade(vermilion, 0.4)),
    repeat(4, (i) => {
      const [x, y] = [i % 2 ? 1640 : -20, 380 + Math.floor(i / 2) * 220]
      return (
        shape(`M${x + 20} ${y}v-100q70 -70 140 0v100z`, ink) +
        shape(
          `M${x + 60} ${y}q0 -50 28 -50t28 50zM${x + 72} ${y - 66}a16 18 0 1 1 32 0a16 18 0 1 1 -32 0z`,
          shade(rose, 0.4),
        ) +
        shape(`M${x} ${y}h180v40q-90 50 -180 0z`, ochre)
      )
    }),
    boxes([[230, 806, 1340, 40]], ochre),
    box(230, 846, 1340, 360, ink),
    repeat(3, (row) => {
      const [y, s, n] = (
        [
          [930, 1, 15],
          [1030, 1.3, 12],
          [1150, 1.75, 9],
        ] as const
      )[row] ?? [0, 1, 1]
      return shape(
        repeat(n, (i) => {
          const x = (i + 0.5 + (row % 2) * 0.4) * (1900 / n) - 40
          const r = 34 * s
          return `M${trim(x - r * 1.7)} ${y + 160}q0 ${trim(-r * 3.4)} ${trim(r * 1.7)} ${trim(-r * 3.4)}t${trim(r * 1.7)} ${trim(r * 3.4)}z${chance.next() < 0.86 ? `M${trim(x - r * 0.8)} ${trim(y - r * 0.2)}a${trim(r * 0.8)} ${trim(r)} 0 1 1 ${trim(r * 1.6)} 0a${trim(r * 0.8)} ${trim(r)} 0 1 1 ${trim(-r * 1.6)} 0z` : ''}`
        }),
        [shade(vermilion, 0.66), shade(vermilion, 0.8), '#10172b'][row] ?? ink,
      )
    }),
  ].join('')

const jazzTrumpet = (_chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(teal, 0.6)),
    fade({ top: 0, bottom: 1100, from: 15, to: 3 }, ink, 24),
    poly(
      [
        [60, -20],
        [330, -20],
        [1250, 1220],
        [300, 1220],
      ],
      shade(ochre, 0.5),
    ),
    poly(
      [
        [110, -20],
        [240, -20],
        [980, 1220],
        [440, 1220],
      ],
      shade(ochre, 0.28),
    ),
    disc(1460, 860, 0, ink),
    placed(1480, 900, stroke('M0 300V-300', ink, 14) + shape('M-60 -300h120v40h-120z', ink)),
    shape(
      'M300 1220Q290 900 420 800Q500 740 600 720L740 720Q840 760 880 860Q930 800 1010 690L1080 740Q1040 900 930 1010Q900 1100 900 1220z',
      teal,
    ),
    shape('M600 720L740 720Q840 760 880 860L870 1220H720Q760 900 600 720z', screen.hatch),
    shape('M300 1220Q290 900 420 800Q480 756 560 732Q430 840 420 1220z', tint(teal, 0.6)),
    shape('M560 740L640 900L700 730z', paper),
    shape('M628 880l30 -50l34 40l-20 350h-60z', vermilion),
    shape('M560 620L556 750Q640 820 720 740L716 640z', shade(skin, 0.35)),
    shape(
      'M520 470Q516 350 620 330Q730 316 772 390L784 452L820 500Q826 516 800 522L806 546L794 560L800 580Q800 600 776 606Q770 650 720 660Q640 668 580 630Q530 570 520 470z',
      skin,
    ),
    shape(
      'M520 470Q516 400 560 360L600 470Q600 560 660 650Q620 650 580 630Q530 570 520 470z',
      shade(skin, 0.45),
    ),
    shape('M600 500q-30 -30 -44 4q-4 50 40 56z', shade(skin, 0.2)),
    stroke('M716 452q24 -14 48 0', ink, 9),
    stroke('M714 476q22 16 46 0', ink, 8),
    shape('M770 596q-30 10 -50 -6q-6 40 20 60q24 -10 36 -44z', shade(skin, 0.28)),
    shape('M470 400Q620 350 800 372L826 390Q830 404 800 404Q640 390 490 430Q456 430 470 400z', ink),
    shape('M510 392Q500 250 560 236Q660 216 750 236Q786 260 782 376Q640 350 510 392z', ink),
    shape('M508 372Q640 334 782 356V378Q640 352 510 396z', vermilion),
    placed(
      800,
      572,
      shape('M0 -9H470Q590 -20 660 -110Q690 -40 690 0T660 110Q590 20 470 9H0z', ochre) +
        shape('M470 9H300V-2H480Q600 0 684 40Q680 80 660 110Q590 20 470 9z', shade(ochre, 0.45)) +
        oval(662, 0, 22, 108, shade(ochre, 0.55)) +
        shape('M-24 -18h30v36h-30z', shade(ochre, 0.3)) +
        stroke('M110 4V84Q110 110 140 110H380Q410 110 410 84V4', ochre, 16) +
        boxes(
          [
            [180, -56, 30, 180],
            [236, -56, 30, 180],
            [292, -56, 30, 180],
          ],
          tint(ochre, 0.55),
        ) +
        boxes(
          [
            [190, -84, 10, 30],
            [246, -74, 10, 20],
            [302, -84, 10, 30],
            [182, -90, 26, 10],
            [238, -80, 26, 10],
            [294, -90, 26, 10],
          ],
          ochre,
        ) +
        stroke('M30 -6H440', paper, 5),
      1,
      -17,
    ),
    shape(
      'M980 700Q960 640 990 590Q1000 500 1040 470Q1060 480 1052 520Q1090 450 1110 466Q1116 490 1090 540Q1130 480 1146 500Q1146 530 1110 570Q1150 540 1156 560Q1140 620 1090 680Q1060 740 1010 730z',
      skin,
    ),
    shape(
      'M1090 680Q1060 740 1010 730L980 700Q1060 690 1110 570Q1150 540 1156 560Q1140 620 1090 680z',
      shade(skin, 0.4),
    ),
    poly(
      [
        [950, 690],
        [1040, 770],
        [1070, 730],
        [984, 650],
      ],
      paper,
    ),
    rays(1475, 385, 150, 330, 20, tint(ochre, 0.85)),
    repeat(5, (i) =>
      placed(
        [1600, 1690, 1520, 1330, 1700][i] ?? 0,
        [170, 330, 90, 130, 540][i] ?? 0,
        oval(0, 0, 26, 19, i % 2 ? paper : vermilion, -20) +
          stroke('M22 -6V-110Q60 -90 56 -50', i % 2 ? paper : vermilion, 9),
        [0.9, 1.1, 0.7, 0.8, 0.7][i] ?? 1,
        8,
      ),
    ),
  ].join('')

const filmReel = (chance: Chance) => {
  const holes = (r: number, size: number) =>
    repeat(5, (i) =>
      disc(Math.cos((i / 5) * 6.283 + 0.4) * r, Math.sin((i / 5) * 6.283 + 0.4) * r, size, shade(teal, 0.68)),
    )
  const reel = (x: number, y: number, s: number, colour: string) =>
    placed(
      x,
      y,
      disc(0, 0, 300, ink) +
        disc(0, 0, 272, shade(vermilion, 0.5)) +
        ring(0, 0, 285, colour, 28) +
        disc(0, 0, 236, colour) +
        holes(140, 66) +
        disc(0, 0, 50, ink) +
        disc(0, 0, 20, paper) +
        shape('M0 -236A236 236 0 0 1 0 236A320 320 0 0 0 0 -236z', screen.hatch) +
        stroke('M-200 -110Q-130 -206 -20 -222', paper, 14),
      s,
    )
  const strip = 'M520 700Q560 1040 860 1060Q1180 1080 1240 1000Q1290 930 1420 950T1820 1100'
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.68)),
    fade({ top: 60, bottom: 1000, from: 2, to: 11 }, ink, 24),
    poly(
      [
        [980, 520],
        [1820, 60],
        [1820, 900],
        [980, 580],
      ],
      tint(ochre, 0.6),
    ),
    poly(
      [
        [980, 535],
        [1820, 240],
        [1820, 760],
        [980, 565],
      ],
      tint(ochre, 0.25),
    ),
    repeat(16, () =>
      disc(chance.between(1200, 1790), chance.between(330, 700), chance.between(4, 10), '#fffaf0'),
    ),
    shape('M300 640H820V760H300z', ink),
    boxes([[340, 420, 440, 300]], shade(sky, 0.45)),
    boxes([[340, 420, 440, 300]], 'none'),
    boxes([[600, 420, 180, 300]], screen.hatch),
    boxes([[780, 490, 120, 120]], ink),
    boxes([[900, 504, 70, 92]], vermilion),
    oval(972, 550, 18, 50, tint(ochre, 0.25)),
    disc(470, 570, 70, ink),
    disc(470, 570, 46, vermilion),
    disc(470, 570, 16, paper),
    boxes(
      [
        [600, 470, 120, 16],
        [600, 502, 120, 16],
        [600, 534, 120, 16],
      ],
      ink,
    ),
    stroke('M380 760L260 1210M740 760L860 1210M560 760V1210', ink, 30),
    reel(330, 270, 0.78, ochre),
    reel(740, 230, 0.62, tint(sky, 0.8)),
    stroke(strip, ink, 96),
    stroke(strip, shade(vermilion, 0.2), 74, 'stroke-dasharray="74 16"').replaceAll('round', 'butt'),
    stroke(strip, paper, 92, 'stroke-dasharray="7 17"').replaceAll('round', 'butt'),
    stroke(strip, shade(vermilion, 0.35), 62).replaceAll('round', 'butt'),
    stroke(strip, tint(ochre, 0.6), 50, 'stroke-dasharray="72 18"').replaceAll('round', 'butt'),
    reel(1310, 1000, 0.62, ochre),
  ].join('')
}

const painterStudio = (chance: Chance) => {
  const canvas = (x: number, y: number, w: number, h: number, art: string, turn = 0) =>
    placed(
      x,
      y,
      box(12, 14, w, h, shade(rose, 0.55)) +
        box(0, 0, w, h, paper) +
        art +
        stroke(`M0 0h${w}v${h}h${-w}z`, shade(ochre, 0.5), 8),
      1,
      turn,
    )
  const sea = (w: number, h: number) =>
    box(8, 8, w - 16, h - 16, tint(sky, 0.9)) +
    box(8, h * 0.55, w - 16, h * 0.45 - 8, teal) +
    disc(w * 0.65, h * 0.4, w * 0.13, vermilion) +
    shape(`M${w * 0.25} ${h * 0.62}l${w * 0.12} ${-h * 0.34}v${h * 0.34}z`, paper)
  const face_ = (w: number, h: number) =>
    box(8, 8, w - 16, h - 16, ochre) +
    oval(w / 2, h * 0.45, w * 0.22, h * 0.25, skin) +
    shape(`M${w * 0.15} ${h - 8}q0 ${-h * 0.3} ${w * 0.35} ${-h * 0.3}t${w * 0.35} ${h * 0.3}z`, teal) +
    shape(
      `M${w * 0.26} ${h * 0.4}q0 ${-h * 0.28} ${w * 0.24} ${-h * 0.28}t${w * 0.24} ${h * 0.28}q${-w * 0.24} ${-h * 0.14} ${-w * 0.48} 0z`,
      vermilion,
    )
  return [
    box(0, 0, 1800, 880, tint(rose, 0.5)),
    poly(
      [
        [1800, 0],
        [1500, 0],
        [1500, 880],
        [1800, 880],
      ],
      shade(rose, 0.25),
    ),
    box(90, 60, 520, 560, tint(sky, 0.6)),
    skyline(chance, towers(chance, 96, 600, 60, 200, 420), 620, mix(sky, teal, 0.4)),
    disc(240, 220, 60, paper),
    stroke('M90 60H610V620H90zM350 60V620M90 250H610M90 430H610', shade(vermilion, 0.6), 20),
    boxes([[60, 614, 580, 30]], shade(vermilion, 0.6)),
    fade({ top: 40, bottom: 560, from: 13, to: 2, left: 720, right: 1500 }, tint(rose, 0.85)),
    box(0, 870, 1800, 330, shade(ochre, 0.4)),
    stroke(
      'M0 950H1800M0 1050H1800M0 1150H1800M300 870V950M900 950V1050M1400 870V950M500 1050V1150M1250 1050V1150',
      shade(ochre, 0.58),
      7,
    ),
    poly(
      [
        [90, 870],
        [610, 870],
        [1120, 1200],
        [420, 1200],
      ],
      tint(ochre, 0.7),
    ),
    canvas(1240, 120, 230, 280, face_(230, 280)),
    canvas(760, 90, 260, 190, sea(260, 190)),
    canvas(
      1540,
      260,
      200,
      200,
      box(8, 8, 184, 184, teal) + disc(100, 110, 50, ochre) + shape('M40 184q60 -90 120 0z', vermilion),
    ),
    canvas(
      1440,
      640,
      330,
      380,
      box(8, 8, 314, 364, shade(teal, 0.3)) +
        repeat(4, (i) => disc(80 + i * 54, 250 - (i % 2) * 60, 46, i % 2 ? ochre : vermilion)) +
        boxes([[70, 290, 210, 20]], paper),
      7,
    ),
    canvas(1320, 720, 260, 330, sea(260, 330), -6),
    stroke('M860 1150L1010 330L1160 1150M1010 330V1080', shade(vermilion, 0.66), 24),
    boxes([[810, 830, 400, 28]], shade(vermilion, 0.66)),
    canvas(
      800,
      330,
      420,
      500,
      box(8, 8, 404, 300, tint(ochre, 0.5)) +
        disc(270, 180, 76, vermilion) +
        box(8, 300, 404, 192, teal) +
        shape('M8 300q100 -90 190 -20t206 -10v30z', shade(teal, 0.5)) +
        stroke('M60 370q60 -20 120 0M210 420q70 -24 140 0', tint(sky, 0.8), 12),
    ),
    figure(600, 1140, 720, poses.hail, { skin, top: paper, legs: shade(teal, 0.5), hat: vermilion }),
    stroke('M690 350L800 420', shade(ochre, 0.5), 12),
    shape('M560 640q-70 20 -80 70q0 40 60 34q60 -20 90 -60z', tint(ochre, 0.8)),
    disc(508, 712, 13, vermilion),
    disc(544, 690, 13, teal),
    disc(580, 672, 12, ink),
    boxes(
      [
        [150, 900, 260, 24],
        [170, 924, 20, 240],
        [370, 924, 20, 240],
      ],
      shade(vermilion, 0.66),
    ),
    repeat(4, (i) =>
      boxes([[166 + i * 60, 836, 46, 66]], [vermilion, tint(sky, 0.8), ochre, teal][i] ?? ochre),
    ),
    stroke('M240 836L220 730M252 836L262 720M262 836L300 740', shade(ochre, 0.5), 9),
    shape('M212 736l16 -44l10 42zM256 722l10 -48l8 46zM292 744l30 -36l-14 46z', ink),
  ].join('')
}

const raffia = (w: number, h: number, layers: number, colours: readonly [string, string]) =>
  repeat(layers, (i) => {
    const [y, half] = [(h / layers) * (layers - 1 - i), w * (0.42 + 0.58 * ((layers - i) / layers)) * 0.5]
    const teeth = 9
    return (
      shape(
        `M${trim(-half * 0.62)} ${trim(y)}L${trim(-half)} ${trim(y + (h / layers) * 1.3)}${repeat(teeth, (t) => `l${trim(half / teeth)} ${t % 2 ? 26 : 34}l${trim(half / teeth)} ${t % 2 ? -26 : -34}`)}L${trim(half * 0.62)} ${trim(y)}z`,
        i % 2 ? colours[0] : colours[1],
      ) +
      stroke(
        repeat(
          7,
          (s) =>
            `M${trim(-half * 0.5 + (s * half) / 6)} ${trim(y + 16)}l${trim((s - 3) * half * 0.07)} ${trim((h / layers) * 0.95)}`,
        ),
        shade(i % 2 ? colours[0] : colours[1], 0.4),
        6,
      )
    )
  })

const maskHead = (colour: string, crest: string) =>
  shape('M-64 -30Q-70 -190 0 -200T64 -30Q50 60 0 70T-64 -30z', colour) +
  shape('M0 -200Q70 -190 64 -30Q50 60 0 70Q30 -60 0 -200z', screen.hatch) +
  shape('M-44 -70q20 -22 38 0q-18 14 -38 0zM8 -70q18 -22 38 0q-20 14 -38 0z', ink) +
  stroke('M0 -70V-6M-14 -6H14', ink, 9) +
  oval(0, 30, 20, 11, ink) +
  stroke('M-46 -110H-10M12 -110H46', ink, 9) +
  stroke('M-40 -30v30M40 -30v30M-30 -36v24M30 -36v24', paper, 7) +
  shape('M-60 -150L-120 -300L-50 -230L0 -350L50 -230L120 -300L60 -150Q0 -210 -60 -150z', crest)

const masqueradeDancers = (chance: Chance) => {
  const dancer = (
    x: number,
    y: number,
    s: number,
    turn: number,
    cloth: readonly [string, string],
    mask: string,
    crest: string,
  ) =>
    placed(
      x,
      y,
      stroke('M-60 -40L-80 110M60 -40L110 80', skin, 40) +
        stroke('M-80 100V116M110 76l10 30', ink, 44) +
        placed(0, -420, raffia(460, 400, 4, cloth)) +
        stroke('M-90 -560L-250 -640L-290 -780M90 -560L260 -560L330 -690', cloth[0], 54) +
        shape('M-330 -770l40 -30l40 30l10 60h-90zM292 -680l46 -30l34 44l-8 56l-60 -10z', cloth[1]) +
        stroke('M-292 -800V-880M340 -710l40 -70', skin, 30) +
        placed(0, -640, raffia(300, 240, 2, [cloth[1], cloth[0]])) +
        placed(0, -700, maskHead(mask, crest)),
      s,
      turn,
    )
  return [
    box(0, 0, 1800, 700, tint(sky, 0.7)),
    rays(900, 520, 260, 1400, 48, tint(ochre, 0.4)),
    repeat(4, (i) =>
      house(-80 + i * 200, 760, 196, 430 - i * 76, {
        wall: [tint(rose, 0.9), tint(ochre, 0.8), tint(teal, 0.6), tint(rose, 0.6)][i] ?? rose,
        side: shade(rose, 0.4),
        roof: shade(vermilion, 0.35),
        window: shade(teal, 0.5),
      }),
    ),
    repeat(4, (i) =>
      house(1120 + i * 190, 760, 186, 220 + i * 72, {
        wall: [tint(ochre, 0.6), shade(rose, 0.1), tint(ochre, 0.9), shade(teal, 0.1)][i] ?? rose,
        side: shade(rose, 0.5),
        roof: shade(vermilion, 0.45),
        window: shade(teal, 0.6),
      }),
    ),
    stroke('M120 330Q900 560 1700 320', ink, 4),
    shape(
      repeat(17, (i) => {
        const x = 180 + i * 90
        const t = (x - 120) / 1580
        const y = 330 + 4 * 114 * t * (1 - t) - 4
        return `M${x} ${trim(y)}h44l-22 50z`
      }),
      vermilion,
    ),
    box(0, 750, 1800, 450, tint(ochre, 0.55)),
    cuts(chance, { top: 900, bottom: 1190 }, 24, tint(ochre, 0.9)),
    shape(
      repeat(34, (i) => {
        const x = i * 53 + ((i * 29) % 30)
        const y = 720 + ((i * 37) % 30)
        return `M${x - 26} ${y + 110}q0 -76 26 -76t26 76zM${x - 14} ${y + 12}a14 17 0 1 1 28 0a14 17 0 1 1 -28 0z`
      }),
      shade(teal, 0.55),
    ),
    oval(900, 1150, 300, 34, shade(ochre, 0.4)),
    oval(380, 1070, 200, 24, shade(ochre, 0.4)),
    oval(1440, 1080, 210, 24, shade(ochre, 0.4)),
    dancer(390, 990, 0.72, -6, [teal, ochre], tint(ochre, 0.7), vermilion),
    dancer(1430, 1000, 0.76, 7, [leaf, ochre], paper, teal),
    dancer(900, 1030, 1, -2, [vermilion, ochre], shade(vermilion, 0.6), ochre),
    placed(
      160,
      1200,
      figure(0, 0, 420, poses.paddle, { skin, top: paper, legs: ink }) +
        shape('M90 -170h120l-26 150h-68z', shade(ochre, 0.45)) +
        oval(150, -170, 60, 16, paper),
    ),
  ].join('')
}

export const cultureScenes: Scenes = {
  'opera-stage': scene(900, 600, operaStage),
  'jazz-trumpet': scene(900, 560, jazzTrumpet),
  'film-reel': scene(760, 580, filmReel),
  'painter-studio': scene(900, 640, painterStudio),
  'masquerade-dancers': scene(900, 640, masqueradeDancers),
}
