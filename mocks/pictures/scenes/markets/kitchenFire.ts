import type { Chance } from '../../ink/chance'
import { cuts, fade } from '../../ink/cuts'
import { figure } from '../../ink/figures'
import { box, disc, oval, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
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
    shape('M1260 160L1560 160L1560 560L1260 560z', shade(teal, 0.35)),
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
    shape('M420 1050L470 900L620 900L640 1050z', ink),
    shape('M1000 1050L1030 900L1180 900L1240 1050z', ink),
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
    shape('M100 1040L520 1040L490 1110L140 1110z', shade(ochre, 0.4)),
  ].join('')
}

export const kitchenFire: Scene = scene(880, 720, draw)
