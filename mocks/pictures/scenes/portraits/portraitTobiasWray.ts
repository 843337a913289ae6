import { backdrop, type Features, head, neck, shoulders, skins, spectacles } from '../../ink/bust'
import { shape, stroke } from '../../ink/marks'
import { ink, ochre, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'

const draw = () => {
  const face: Features = { skin: skins.fair, brow: shade(sky, 0.3), browWeight: 20, smile: 2, broad: 0.98 }
  const white = tint(sky, 0.35)
  return [
    backdrop(shade(teal, 0.4), tint(ochre, 0.85), 640),
    neck(face.skin),
    shoulders(ink),
    shape('M480 800Q600 900 720 800L730 930Q600 1020 470 930z', vermilion),
    shape('M640 862Q690 840 720 800L730 930Q690 980 640 980z', shade(vermilion, 0.45)),
    stroke('M478 850Q600 944 724 850M474 890Q600 984 728 890', shade(vermilion, 0.3), 6),
    head(face),
    stroke(
      'M462 620Q470 660 494 690M520 600q-20 10 -40 4M478 430Q560 410 610 424M490 400Q560 384 600 392',
      face.skin.dim,
      6,
    ),
    shape(
      'M428 520Q380 430 420 330Q480 210 620 220Q780 220 790 380Q800 450 772 520Q768 440 730 400Q600 420 520 350Q450 400 440 520z',
      white,
    ),
    shape('M620 220Q780 220 790 380Q800 450 772 520Q768 440 730 400Q690 300 620 220z', tint(sky, 0.95)),
    stroke('M520 350Q560 280 660 262M470 360Q500 270 600 240M600 392Q680 350 740 330', shade(sky, 0.25), 8),
    shape('M538 712Q566 676 600 690Q634 676 662 712Q640 704 600 706T538 712z', white),
    spectacles(ink),
  ].join('')
}

export const portraitTobiasWray: Scene = square(draw)
