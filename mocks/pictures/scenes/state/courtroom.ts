import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  const panel = (x: number, y: number, w: number, h: number) =>
    stroke(`M${x} ${y}h${w}v${h}h${-w}z`, shade(vermilion, 0.74), 9)
  return [
    box(0, 0, 1800, 1200, shade(vermilion, 0.56)),
    repeat(9, (i) => panel(30 + i * 200, 60, 150, 420)),
    fade({ top: 40, bottom: 540, from: 2, to: 13 }, shade(vermilion, 0.68)),
    shape('M0 0L420 0L1180 700L560 900L0 460z', shade(ochre, 0.42)),
    shape('M30 70L230 70L230 420L30 420z', tint(ochre, 0.3)),
    stroke('M130 70V420M30 240H230', shade(vermilion, 0.65), 16),
    stroke('M30 70H230V420H30z', shade(vermilion, 0.7), 22),
    box(0, 860, 1800, 340, shade(teal, 0.55)),
    shape('M300 860L1180 860L1320 1200L140 1200z', shade(teal, 0.32)),
    shape('M720 70L900 10L1080 70L1080 440L720 440z', shade(vermilion, 0.72)),
    placed(
      900,
      150,
      stroke('M0 -90V100M-100 -50Q0 -80 100 -50', ochre, 11) +
        stroke('M-100 -50l-40 90M-100 -50l40 90M100 -50l-40 90M100 -50l40 90', ochre, 5) +
        shape('M-150 40h100q-50 60 -100 0zM50 40h100q-50 60 -100 0zM-46 100h92v16h-92z', ochre),
    ),
    figure(900, 820, 560, poses.stand, { skin, top: ink, legs: ink, skirt: 20 }),
    shape('M880 360L920 360L908 420L892 420z', paper),
    shape('M862 318q-6 -56 38 -58t46 56l8 60h-18l-6 -60q-26 -24 -52 0l-4 60h-16z', tint(sky, 0.5)),
    shape('M520 620H1280V900H520z', shade(ochre, 0.45)),
    boxes([[490, 590, 820, 40]], tint(ochre, 0.85)),
    panel(560, 670, 190, 180),
    panel(800, 670, 200, 180),
    panel(1050, 670, 190, 180),
    box(1060, 630, 220, 270, screen.hatch),
    boxes(
      [
        [740, 566, 70, 24],
        [750, 550, 50, 16],
      ],
      vermilion,
    ),
    placed(1080, 560, shape('M-50 -20h70v40h-70zM20 -5h100v10h-100z', ochre), 1, -16),
    boxes([[1030, 580, 100, 14]], ink),
    figure(1530, 980, 430, poses.stand, { skin, top: paper, legs: teal }),
    shape('M1340 760L1730 760L1760 1110L1310 1110z', shade(vermilion, 0.72)),
    boxes([[1316, 738, 440, 34]], tint(ochre, 0.8)),
    stroke(
      repeat(9, (i) => `M${1352 + i * 46} 790V1080`),
      shade(ochre, 0.35),
      12,
    ),
    figure(330, 1180, 560, poses.hail, { skin: shade(vermilion, 0.68), top: ink, legs: ink, skirt: 30 }),
    shape('M308 700h38l-10 60h-18z', paper),
    shape('M520 1060L1080 1060L1120 1110L480 1110z', shade(ochre, 0.5)),
    boxes([[500, 1110, 600, 90]], shade(vermilion, 0.72)),
    boxes(
      [
        [600, 1036, 150, 12],
        [606, 1024, 140, 12],
        [612, 1048, 146, 12],
      ],
      paper,
    ),
    box(860, 1030, 100, 30, vermilion),
  ].join('')
}

export const courtroom: Scene = scene(960, 620, draw)
