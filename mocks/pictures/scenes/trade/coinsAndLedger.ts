import { fade } from '../../ink/cuts'
import { box, oval, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const coin = (x: number, y: number, r: number) =>
  shape(
    `M${x - r} ${y}v${trim(r * 0.3)}a${r} ${trim(r * 0.36)} 0 0 0 ${r * 2} 0v${trim(-r * 0.3)}z`,
    shade(ochre, 0.4),
  ) +
  oval(x, y, r, r * 0.36, ochre) +
  oval(x, y, r * 0.74, r * 0.25, tint(ochre, 0.6))

const draw = () => {
  const pile = (x: number, y: number, count: number, r: number) =>
    oval(x + r * 0.9, y + 36, r * 1.7, r * 0.36, shade(teal, 0.72)) +
    repeat(count, (i) => coin(x + ((i * 7) % 5) * 3 - 6, y - i * r * 0.32, r))
  const ruled = (x: number, y: number, w: number, lean: number) =>
    repeat(9, (i) => `M${x + i * lean} ${y + i * 44}h${w}`)
  return [
    box(0, 0, 1800, 560, shade(vermilion, 0.62)),
    fade({ top: 60, bottom: 540, from: 2, to: 15 }, shade(vermilion, 0.38)),
    shape('M1120 0L1560 0L1330 520L980 520z', shade(ochre, 0.3)),
    box(0, 520, 1800, 680, shade(teal, 0.45)),
    box(0, 520, 1800, 24, shade(teal, 0.7)),
    shape('M980 544L1330 544L900 1200L330 1200z', shade(teal, 0.2)),
    shape(
      'M90 1010L230 600Q420 540 620 620Q830 540 1060 590L1190 1000Q900 960 640 1040Q360 960 90 1010z',
      ink,
    ),
    shape('M110 985L240 585Q430 530 620 610L640 1015Q370 940 110 985z', paper),
    shape('M620 610Q830 530 1050 578L1168 975Q890 940 640 1015z', tint(sky, 0.35)),
    shape('M620 610Q700 570 780 560L850 970Q740 980 640 1015z', screen.hatch),
    stroke(ruled(250, 650, 330, -12), tint(teal, 0.55), 5),
    stroke(ruled(680, 640, 340, 9), tint(teal, 0.6), 5),
    stroke('M430 600L350 960M520 600L470 970M880 580L960 960M950 575L1050 960', vermilion, 5),
    stroke(
      repeat(
        8,
        (i) =>
          `M${270 - i * 12} ${640 + i * 44}q16 -22 30 0t30 0t34 0M${452 - i * 8} ${636 + i * 44}h${30 + ((i * 17) % 24)}M${700 + i * 9} ${628 + i * 44}q16 -22 30 0t30 0t${20 + ((i * 13) % 40)} 0M${900 + i * 10} ${622 + i * 44}h${24 + ((i * 11) % 20)}`,
      ),
      ink,
      6,
    ),
    pile(1330, 800, 14, 110),
    pile(1580, 770, 8, 110),
    pile(1210, 1010, 5, 112),
    pile(1480, 1030, 9, 114),
    pile(1690, 1060, 3, 112),
    coin(1010, 1120, 108),
    placed(
      640,
      800,
      shape('M0 0l300 -360q22 -20 44 -4t6 46L44 20L-10 40z', vermilion) +
        shape('M0 0l14 34L44 20L12 -14zM-10 40l24 -6l-14 -34z', paper) +
        shape('M-10 40l14 -4l-6 -16z', ink),
      1.15,
    ),
  ].join('')
}

export const coinsAndLedger: Scene = scene(900, 760, draw)
