import { rays } from '../../ink/cuts'
import { box, boxes, disc, shape } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () =>
  [
    box(0, 0, 1200, 1200, shade(teal, 0.62)),
    disc(600, 520, 400, vermilion),
    rays(600, 520, 430, 900, 36, shade(teal, 0.45)),
    shape('M600 210L900 700H300z', paper),
    shape('M600 210L900 700H600z', tint(sky, 0.95)),
    shape('M600 210L900 700H600z', screen.hatch),
    shape('M150 640L470 700H730L1050 640Q1000 880 850 930H350Q200 880 150 640z', paper),
    shape('M600 700H730L1050 640Q1000 880 850 930H600z', tint(sky, 0.7)),
    boxes(
      [
        [400, 770, 150, 26],
        [400, 816, 110, 26],
      ],
      ink,
    ),
    shape('M470 700L600 560L730 700z', paper),
    shape('M600 560L730 700H600z', tint(sky, 0.95)),
    shape('M0 900q100 -80 200 0t200 0t200 0t200 0t200 0t200 0V1200H0z', shade(teal, 0.2)),
    shape('M0 1010q100 -80 200 0t200 0t200 0t200 0t200 0t200 0V1200H0z', tint(ochre, 0.9)),
    shape('M-100 1110q100 -70 200 0t200 0t200 0t200 0t200 0t200 0t200 0V1200H-100z', shade(teal, 0.62)),
  ].join('')

export const siteIcon: Scene = square(draw)
