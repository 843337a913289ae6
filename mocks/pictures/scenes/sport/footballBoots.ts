import type { Chance } from '../../ink/chance'
import { fade, rays } from '../../ink/cuts'
import { hills } from '../../ink/landscape'
import { box, disc, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, tint, vermilion } from '../../ink/palette'
import { blades } from '../../ink/plants'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

// Left edges of the studs under the sole
const studs = [-300, -240, -170, 30, 130, 230] as const

const boot = (body: string, flash: string) =>
  [
    shape(studs.map((x) => `M${x} -6h38l-6 52h-24z`).join(''), ink),
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

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 620, tint(ochre, 0.42)),
    rays(420, 380, 210, 1300, 40, tint(ochre, 0.68)),
    disc(420, 380, 170, vermilion),
    fade({ top: 300, bottom: 600, from: 2, to: 16 }, tint(vermilion, 0.5)),
    stroke('M1180 620V280H1820', paper, 22),
    stroke(
      repeat(9, (i) => `M${1200 + i * 72} 292L${1230 + i * 72} 600M1190 ${330 + i * 34}H1800`),
      tint(rose, 0.5),
      4,
    ),
    hills(chance, 560, 16, shade(leaf, 0.45), 700),
    box(0, 610, 1800, 590, leaf),
    shape('M0 700L1800 640L1800 690L0 770z', paper),
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

export const footballBoots: Scene = scene(880, 780, draw)
