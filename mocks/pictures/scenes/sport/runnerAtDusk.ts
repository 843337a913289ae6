import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure } from '../../ink/figures'
import { gulls, hills, streaks } from '../../ink/landscape'
import { box, disc, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { blades, palm } from '../../ink/plants'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 820, mix(vermilion, rose, 0.45)),
    fade({ top: 0, bottom: 480, from: 18, to: 2 }, shade(rose, 0.4)),
    fade({ top: 420, bottom: 800, from: 2, to: 18 }, tint(ochre, 0.9)),
    disc(1080, 600, 260, tint(ochre, 0.45)),
    streaks(
      [
        [760, 560, 640],
        [1040, 680, 620],
        [220, 420, 480],
        [1260, 300, 460],
      ],
      mix(vermilion, rose, 0.45),
    ),
    hills(chance, 740, 36, shade(rose, 0.55), 900, 7),
    shape('M0 830Q600 770 1800 810V1200H0z', shade(teal, 0.72)),
    shape('M-40 1200Q700 900 1350 800H1392Q1150 920 1130 1200z', shade(rose, 0.35)),
    stroke('M520 1190Q900 960 1300 828', tint(ochre, 0.7), 11, 'stroke-dasharray="90 70"'),
    stroke('M1490 800V420M1440 470H1540M1620 810V300M1550 360H1690M1560 400H1680', ink, 11),
    stroke('M1440 470Q1490 440 1550 360M1540 470Q1600 440 1690 360M1690 360Q1750 330 1820 200', ink, 4),
    palm(250, 880, 600, 90, ink, ink, shade(rose, 0.75)),
    shape(blades(chance, 0, 520, 1010, 120, 40), ink),
    shape(blades(chance, 1180, 1800, 1000, 120, 40), ink),
    shape('M560 1080Q300 1120 -20 1200H260Q420 1140 640 1090z', shade(rose, 0.66)),
    figure(660, 1080, 760, poses.run, { skin: ink, top: shade(teal, 0.3), legs: ink }),
    shape('M634 690l96 -254q36 -40 70 -10l-60 110z', shade(teal, 0.1)),
    gulls(
      [
        [1330, 330, 70],
        [1410, 280, 50],
      ],
      ink,
    ),
  ].join('')

export const runnerAtDusk: Scene = scene(800, 660, draw)
