import type { Chance } from '../../ink/chance'
import { cuts, glitter } from '../../ink/cuts'
import { gulls, heaven, streaks } from '../../ink/landscape'
import { box, boxes, disc, each, placed, shape, stroke } from '../../ink/marks'
import { ink, mix, ochre, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const deck = boxes(
    [
      [-270, -250, 540, 34],
      [-230, -340, 200, 92],
      [-10, -310, 110, 62],
      [120, -390, 120, 142],
      [-300, -150, 600, 20],
    ],
    ink,
  )
  const legs = stroke('M-220 -216L-250 20M-80 -216L-90 20M80 -216L90 20M220 -216L250 20', ink, 24)
  const braces = stroke(
    'M-235 -110L-88 0M-88 -110L-235 0M88 -110L235 0M235 -110L88 0M-85 -110L85 0M85 -110L-85 0',
    ink,
    8,
  )
  const derrick = stroke(
    'M-30 -250L28 -640L90 -250M-14 -350H78M-2 -430H68M8 -510H52M-22 -300L78 -350M78 -350L-2 -430M68 -430L8 -510M52 -510L24 -600',
    ink,
    9,
  )
  const crane = stroke('M-190 -340V-420L-380 -520M-190 -420L-150 -340M-380 -520V-400', ink, 9)
  const flare =
    stroke('M240 -340L400 -520', ink, 10) +
    shape('M396 -524Q380 -590 430 -650Q426 -610 458 -598Q480 -560 446 -524Q420 -500 396 -524z', vermilion)
  return [
    heaven(800, tint(ochre, 0.25), tint(rose, 0.75), 520),
    disc(1330, 800, 190, tint(vermilion, 0.75)),
    streaks(
      [
        [1080, 690, 600],
        [120, 520, 460],
        [1180, 750, 560],
        [480, 600, 300],
      ],
      tint(ochre, 0.2),
    ),
    box(0, 800, 1800, 400, mix(teal, rose, 0.12)),
    cuts(chance, { top: 815, bottom: 1190 }, 70, shade(teal, 0.3)),
    glitter(chance, 1330, 812, 1190, 340, tint(vermilion, 0.55)),
    glitter(chance, 700, 830, 1060, 460, shade(teal, 0.7)),
    placed(700, 812, crane + legs + braces + derrick + flare + deck),
    boxes(
      each(7, (index) => [486 + index * 26, 500, 14, 18]),
      ochre,
    ),
    gulls(
      [
        [1100, 360, 70],
        [1190, 310, 50],
      ],
      ink,
    ),
  ].join('')
}

export const oilPlatform: Scene = scene(780, 640, draw)
