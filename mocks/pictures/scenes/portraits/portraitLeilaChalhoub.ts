import { backdrop, type Features, head, neck, shoulders, skins } from '../../ink/bust'
import { disc, shape, stroke } from '../../ink/marks'
import { ochre, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'

const draw = () => {
  const face: Features = {
    skin: skins.olive,
    brow: shade(vermilion, 0.86),
    browWeight: 13,
    smile: 8,
    broad: 0.95,
  }
  const dark = shade(vermilion, 0.84)
  return [
    backdrop(tint(rose, 0.7), tint(teal, 0.7), 540),
    shape(
      'M600 220Q360 220 376 520Q380 640 340 740Q300 860 380 950H820Q900 860 860 740Q820 640 824 520Q840 220 600 220z',
      dark,
    ),
    neck(face.skin),
    shoulders(teal),
    shape('M492 880Q600 1010 708 880L760 900L600 1120L440 900z', face.skin.lit),
    shape('M600 966Q660 930 708 880L760 900L600 1120z', face.skin.dim),
    stroke('M470 896Q600 1130 730 896', ochre, 9),
    disc(600, 1014, 18, ochre),
    head(face),
    shape('M560 262Q420 300 414 540Q430 700 380 800Q300 740 350 560Q340 240 560 228z', dark),
    shape(
      'M552 258Q640 380 772 440Q800 560 800 640Q830 760 850 800Q910 700 846 520Q850 240 600 224Q540 230 552 258z',
      dark,
    ),
    shape('M552 258Q480 330 440 470Q430 360 500 270z', dark),
    stroke(
      'M410 420Q380 560 376 680M450 330Q400 420 396 520M640 270Q790 330 812 520M700 270Q830 340 834 560',
      shade(vermilion, 0.6),
      9,
    ),
    stroke('M852 620Q900 720 862 830', shade(vermilion, 0.6), 9),
  ].join('')
}

export const portraitLeilaChalhoub: Scene = square(draw)
