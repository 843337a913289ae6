import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { type Box, box, boxes, disc, each, type Point, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const tile = (i: number) => {
    const [x, y] = [240 + (i % 6) * 226, 110 + Math.floor(i / 6) * 96]
    const up = chance.next() > 0.42
    const marks = boxes(
      [
        [x, y, 92, 14],
        [x, y + 24, 56 + ((i * 31) % 40), 12],
      ],
      tint(sky, 0.75),
    )
    return (
      marks +
      shape(
        up ? `M${x + 130} ${y + 40}l24 -40l24 40z` : `M${x + 130} ${y}l24 40l24 -40z`,
        up ? tint(leaf, 0.85) : vermilion,
      )
    )
  }
  const line: Point[] = each(13, (i) => [
    250 + i * 109,
    640 - i * 9 - chance.between(-50, 50) - (i > 8 ? (i - 8) * 14 : 0),
  ])
  const desk = (x: number, y: number, s: number, shirt: string) =>
    figure(x, y - 20 * s, 400 * s, poses.sit, { skin, top: shirt, legs: ink }) +
    placed(
      x + 90 * s,
      y,
      boxes(
        [
          [-40, -170, 400, 24],
          [-20, -146, 24, 150],
          [330, -146, 24, 150],
        ],
        ink,
      ) +
        shape('M70 -330L280 -350L280 -220L70 -200z', ink) +
        shape('M84 -318L266 -334L266 -234L84 -214z', shade(teal, 0.1)) +
        stroke('M100 -240l50 -40l36 20l70 -56', tint(ochre, 0.5), 8) +
        box(164, -212, 16, 44, ink),
      s,
    )
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.55)),
    fade({ top: 720, bottom: 1000, from: 2, to: 15 }, shade(teal, 0.25)),
    shape('M150 50L1650 50L1650 760L150 760z', ink),
    stroke('M150 50H1650V760H150z', shade(ochre, 0.35), 22),
    repeat(24, tile),
    stroke('M210 490H1590M210 560H1590M210 630H1590M210 700H1590', shade(teal, 0.5), 4),
    boxes(
      each(13, (i): Box => [236 + i * 109, 720 - ((i * 47) % 60) - 20, 34, ((i * 47) % 60) + 20]),
      shade(teal, 0.25),
    ),
    stroke(`M${line.map((p) => p.map(Math.round).join(' ')).join('L')}`, ochre, 13),
    disc(line.at(-1)?.[0] ?? 0, line.at(-1)?.[1] ?? 0, 22, vermilion),
    box(0, 960, 1800, 240, shade(rose, 0.62)),
    shape('M300 960L1500 960L1800 1200L0 1200z', shade(rose, 0.48)),
    figure(1120, 1010, 340, poses.hail, { skin, top: paper, legs: ink }),
    figure(760, 1000, -330, poses.stand, { skin, top: tint(rose, 0.7), legs: ink, skirt: 22 }),
    desk(140, 1150, 1, ochre),
    desk(1210, 1180, 1.05, vermilion),
    figure(840, 1200, 480, poses.walk, { skin, top: teal, legs: ink }),
  ].join('')
}

export const stockBoard: Scene = scene(900, 560, draw)
