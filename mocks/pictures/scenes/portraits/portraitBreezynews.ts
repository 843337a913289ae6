import { fade, rays } from '../../ink/cuts'
import { box, disc, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, square } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = () =>
  [
    box(0, 0, 1200, 1200, teal),
    fade({ top: 0, bottom: 1200, from: 3, to: 17, right: 1200 }, shade(teal, 0.35)),
    disc(600, 600, 470, ink),
    disc(600, 600, 436, tint(ochre, 0.45)),
    rays(600, 600, 240, 430, 40, tint(ochre, 0.75)),
    disc(600, 600, 236, vermilion),
    stroke('M410 800V270', ink, 32),
    disc(410, 262, 30, ink),
    shape('M426 300Q540 230 660 290T930 262Q870 312 926 358Q790 410 660 360T426 410z', paper),
    shape('M660 290Q790 350 930 262Q870 312 926 358Q790 410 660 360z', screen.hatch),
    shape('M426 440Q540 380 650 440T860 420Q812 466 850 508Q750 550 650 500T426 550z', ink),
    shape('M426 580Q520 530 610 580T770 568Q734 606 762 640Q690 674 610 638T426 680z', paper),
    shape('M270 740H640L600 830H310z', ink),
    shape('M213 800q97 -60 194 0t194 0t194 0t192 0A436 436 0 0 1 213 800z', teal),
    shape('M284 900q80 -50 160 0t160 0t160 0t152 0A436 436 0 0 1 284 900z', ink),
  ].join('')

export const portraitBreezynews: Scene = square(draw)
