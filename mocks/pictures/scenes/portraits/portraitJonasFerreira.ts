import { backdrop, curls, type Features, head, neck, shoulders, skins } from '../../ink/bust'
import { shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  const face: Features = { skin: skins.tan, brow: ink, browWeight: 18, smile: 4, broad: 1.02 }
  return [
    backdrop(tint(ochre, 0.75), tint(vermilion, 0.75), 660),
    neck(face.skin),
    shoulders(shade(teal, 0.55)),
    shape('M492 880L420 920L560 1200H640L780 920L708 880Q600 1010 492 880z', paper),
    shape('M640 1200L780 920L708 880Q670 950 600 1000z', tint(sky, 0.9)),
    shape('M492 880L410 930L520 1040L600 990zM708 880L790 930L690 1040L600 990z', paper),
    shape('M708 880L790 930L690 1040L600 990z', screen.hatch),
    head(face),
    shape(
      'M436 600Q440 720 500 790Q550 836 600 836T700 790Q760 720 764 600Q740 680 690 688Q640 676 600 690Q560 676 510 688Q460 680 436 600zM536 716Q600 690 664 716Q670 760 600 770Q530 760 536 716z',
      ink,
      'fill-rule="evenodd"',
    ),
    shape('M548 716Q600 704 652 716Q640 752 600 754T548 716z', skins.tan.lips),
    stroke('M540 716Q600 732 660 716', ink, 6),
    curls(
      [
        [440, 440, 62],
        [430, 370, 66],
        [474, 310, 74],
        [540, 270, 78],
        [620, 258, 82],
        [700, 284, 76],
        [754, 340, 68],
        [772, 410, 58],
        [766, 466, 42],
        [600, 320, 86],
        [520, 340, 70],
        [690, 340, 72],
      ],
      ink,
    ),
    curls(
      [
        [470, 300, 34],
        [540, 262, 34],
        [610, 246, 34],
      ],
      shade(teal, 0.55),
    ),
  ].join('')
}

export const portraitJonasFerreira: Scene = square(draw)
