import { rays } from '../../ink/cuts'
import { box, boxes, disc, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () =>
  [
    box(0, 0, 1200, 1200, shade(teal, 0.62)),
    disc(600, 520, 400, vermilion),
    rays(600, 520, 430, 900, 36, shade(teal, 0.45)),
    shape('M600 200L900 790H300z', paper),
    shape('M600 200L900 790H600z', tint(sky, 0.95)),
    shape('M600 200L900 790H600z', screen.hatch),
    shape('M110 590L370 690L600 770L830 690L1090 590L890 960H310z', paper),
    shape('M600 770L830 690L1090 590L890 960H600z', tint(sky, 0.7)),
    stroke('M110 590L370 690L600 770L830 690L1090 590', ink, 10),
    boxes(
      [
        [352, 770, 170, 28],
        [372, 822, 130, 28],
      ],
      ink,
    ),
    shape('M0 900q100 -80 200 0t200 0t200 0t200 0t200 0t200 0V1200H0z', shade(teal, 0.2)),
    shape('M0 1010q100 -80 200 0t200 0t200 0t200 0t200 0t200 0V1200H0z', tint(ochre, 0.9)),
    shape('M-100 1110q100 -70 200 0t200 0t200 0t200 0t200 0t200 0t200 0V1200H-100z', shade(teal, 0.62)),
  ].join('')

export const siteIcon: Scene = square(draw)
