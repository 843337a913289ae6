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
    stroke('M430 1010V250', ink, 36),
    disc(430, 236, 34, ink),
    stroke('M250 1030H610', ink, 30),
    shape('M448 290Q560 220 680 280T960 250Q900 300 960 350Q820 400 680 350T448 400z', paper),
    shape('M448 430Q560 370 680 430T900 410Q850 460 890 500Q780 540 680 490T448 540z', ink),
    shape('M448 570Q540 520 640 570T820 560Q780 600 810 640Q720 670 640 630T448 670z', paper),
    shape('M680 280T960 250Q900 300 960 350Q820 400 680 350z', 'none'),
    shape('M680 282Q820 350 960 250Q900 300 960 350Q820 400 680 350z', screen.hatch),
    stroke('M560 760H830Q900 760 900 700T840 650M520 830H950M600 900H790Q850 900 850 950T796 996', ink, 24),
  ].join('')

export const portraitBreezynews: Scene = square(draw)
