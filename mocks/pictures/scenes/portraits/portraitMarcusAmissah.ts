import { backdrop, type Features, head, neck, shoulders, skins } from '../../ink/bust'
import { shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, sky, tint } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'

const draw = () => {
  const face: Features = { skin: skins.deep, brow: ink, browWeight: 17, smile: 10, broad: 1.04 }
  return [
    backdrop(tint(leaf, 0.65), tint(sky, 0.8), 580),
    neck(face.skin),
    shoulders(ochre),
    shape(
      'M120 1200Q130 1000 320 946L400 914Q250 1010 240 1200zM1080 1200Q1070 1000 880 946L800 914Q950 1010 960 1200z',
      ink,
    ),
    shape('M492 880L470 846Q600 980 730 846L708 880L640 1010L600 1200L560 1010z', ink),
    stroke('M600 1010V1200', paper, 9),
    stroke('M300 990Q270 1080 270 1200M900 990Q930 1080 930 1200', paper, 11),
    head(face),
    shape(
      'M428 500Q420 300 600 292Q780 300 772 500Q770 420 740 380Q680 340 600 342T460 380Q430 420 428 500z',
      ink,
    ),
    shape(
      'M428 500Q426 470 432 430L446 440Q436 470 440 540zM772 500Q774 470 768 430L754 440Q764 470 760 540z',
      ink,
    ),
    shape(
      'M528 700Q560 680 600 690Q640 680 672 700Q676 716 664 722Q640 700 600 704T536 722Q524 716 528 700z',
      ink,
    ),
    shape('M560 766Q600 752 640 766Q650 826 600 830T560 766z', ink),
  ].join('')
}

export const portraitMarcusAmissah: Scene = square(draw)
