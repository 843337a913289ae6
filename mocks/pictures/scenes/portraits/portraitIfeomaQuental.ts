import { backdrop, curls, type Features, head, neck, shoulders, skins, spectacles } from '../../ink/bust'
import { disc, each, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () => {
  const face: Features = { skin: skins.brown, brow: ink, browWeight: 12, smile: 14, broad: 0.96 }
  const afro = each(20, (i) => {
    const turn = (i / 20) * 6.283
    return [600 + Math.cos(turn) * 270, 400 + Math.sin(turn) * 250, 92] as const
  })
  return [
    backdrop(tint(vermilion, 0.72), tint(ochre, 0.55), 600),
    disc(600, 400, 300, ink),
    curls(afro, ink),
    neck(face.skin),
    shoulders(tint(sky, 0.35)),
    shape('M492 880Q600 1010 708 880L760 902L640 1200H560L440 902z', teal),
    shape('M708 880L760 902L640 1200H600V966Q670 950 708 880z', shade(teal, 0.4)),
    shape('M492 880L400 916L500 1200H570zM708 880L800 916L700 1200H630z', paper),
    shape('M708 880L800 916L700 1200H630z', screen.hatch),
    head(face),
    shape(
      'M424 520Q410 350 500 310Q600 280 700 310Q790 350 776 520Q760 420 700 392Q600 360 500 392Q440 420 424 520z',
      ink,
    ),
    stroke('M330 330q20 -80 80 -120M390 240q30 -50 80 -70M320 430q-10 -30 0 -50', shade(teal, 0.4), 13),
    spectacles(ochre),
    disc(404, 640, 15, ochre),
    disc(796, 640, 15, ochre),
  ].join('')
}

export const portraitIfeomaQuental: Scene = square(draw)
