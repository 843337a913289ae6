import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, placed, poly, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  const page = (x: number, y: number, s: number) =>
    placed(
      x,
      y,
      shape('M0 0L150 -20L150 170L0 190z', paper) +
        shape('M12 10L138 -7L138 14L12 31z', ink) +
        shape('M12 46L78 37L78 100L12 109z', vermilion) +
        stroke('M90 42l46 -6M90 62l46 -6M90 82l46 -6M12 126l124 -17M12 146l124 -17M12 166l90 -12', ink, 6),
      s,
    )
  const roller = (x: number, y: number, r: number, colour: string) =>
    disc(x, y, r, ink) +
    disc(x, y, r - 12, colour) +
    shape(`M${x} ${y - r + 12}a${r - 12} ${r - 12} 0 0 1 0 ${(r - 12) * 2}z`, screen.hatch) +
    disc(x, y, r * 0.26, ink) +
    stroke(
      `M${x - r * 0.66} ${y - r * 0.3}q${trim(r * 0.12)} ${trim(-r * 0.3)} ${trim(r * 0.4)} ${trim(-r * 0.4)}`,
      paper,
      10,
    )
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.6)),
    fade({ top: 0, bottom: 620, from: 15, to: 2 }, ink),
    shape('M1180 0L1560 0L1180 640L820 640z', shade(ochre, 0.5)),
    boxes(
      [
        [60, 130, 1180, 60],
        [60, 130, 60, 900],
        [1180, 130, 60, 900],
        [60, 620, 1180, 44],
      ],
      shade(teal, 0.3),
    ),
    boxes(
      [
        [90, 150, 16, 860],
        [1208, 150, 16, 860],
      ],
      ink,
    ),
    stroke('M250 330L420 330Q560 330 590 470L640 700Q690 800 840 800H1050', paper, 90),
    stroke(
      'M270 312H420M270 345H420M470 345q90 20 110 130l50 220',
      tint(ink, 0.55),
      9,
      'stroke-dasharray="70 26 26 26"',
    ),
    roller(260, 440, 130, shade(sky, 0.35)),
    roller(500, 480, 110, vermilion),
    roller(760, 520, 150, shade(sky, 0.35)),
    roller(460, 780, 150, teal),
    roller(760, 860, 90, ochre),
    roller(1020, 480, 110, teal),
    roller(1030, 690, 80, vermilion),
    shape('M1000 800L1800 950L1800 1200L1560 1200L900 890z', ink),
    shape('M1000 780L1800 920L1800 960L1000 826z', shade(vermilion, 0.25)),
    page(1080, 640, 0.85),
    page(1230, 655, 0.98),
    page(1400, 672, 1.12),
    page(1590, 690, 1.3),
    box(0, 1060, 1800, 140, ink),
    figure(240, 1140, 620, poses.hail, { skin, top: ochre, legs: shade(teal, 0.2), hat: vermilion }),
    boxes(
      [
        [300, 410, 60, 80],
        [312, 424, 14, 14],
        [334, 424, 14, 14],
      ],
      vermilion,
    ),
    repeat(
      7,
      (i) =>
        poly(
          [
            [900 + (i % 2) * 8, 1060 - i * 30],
            [1230 + (i % 2) * 8, 1060 - i * 30],
            [1246, 1038 - i * 30],
            [930, 1038 - i * 30],
          ],
          i % 2 ? tint(sky, 0.8) : paper,
        ) + box(900 + (i % 2) * 8, 1060 - i * 30, 330, 9, shade(sky, 0.5)),
    ),
    box(1050, 846, 46, 218, vermilion),
  ].join('')
}

export const newspaperPress: Scene = scene(840, 600, draw)
