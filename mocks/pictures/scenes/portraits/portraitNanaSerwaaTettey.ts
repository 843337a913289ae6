import { backdrop, earrings, type Features, head, neck, shoulders, skins } from '../../ink/bust'
import { repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  const face: Features = { skin: skins.deep, brow: ink, browWeight: 10, smile: 12, broad: 0.96 }
  const wrap =
    'M416 500Q330 340 400 220Q470 110 640 104Q820 120 850 250Q860 380 786 500Q780 420 700 384Q600 350 500 392Q430 430 416 500z'
  return [
    backdrop(tint(teal, 0.55), tint(ochre, 0.75), 560),
    neck(face.skin),
    shoulders(vermilion),
    shape(
      repeat(12, (i) => `M${190 + (i % 6) * 150} ${1040 + Math.floor(i / 6) * 96}l34 -40l34 40l-34 40z`),
      ochre,
    ),
    shape('M492 880Q600 1010 708 880L740 892Q600 1070 460 892z', ochre),
    head(face),
    earrings(ochre),
    shape(wrap, vermilion),
    shape(
      'M640 104Q820 120 850 250Q860 380 786 500Q780 420 700 384Q760 260 640 104z',
      shade(vermilion, 0.42),
    ),
    shape('M600 210Q650 90 780 70Q860 90 840 190Q760 150 690 240z', ochre),
    shape('M700 226Q800 150 900 190Q940 250 890 310Q820 240 720 270z', shade(ochre, 0.25)),
    stroke('M430 440Q520 330 690 330M404 350Q500 220 660 220M424 240Q520 150 620 150', ochre, 17),
    shape('M700 384Q780 420 786 500L800 470Q850 380 850 290Q800 330 700 384z', screen.hatch),
  ].join('')
}

export const portraitNanaSerwaaTettey: Scene = square(draw)
