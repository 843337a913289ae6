import type { Chance } from '../../ink/chance'
import { box, boxes, disc, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const handwriting = (chance: Chance, x: number, y: number, width: number): string => {
  let [line, at] = [`M${x} ${y}`, 0]
  while (at < width) {
    const word = chance.between(40, 110)
    const loops = Math.max(2, Math.round(word / 22))
    line += repeat(
      loops,
      (i) =>
        `q${trim(word / loops / 2)} ${i % 3 === 1 ? -34 : -20} ${trim(word / loops / 2)} 0t${trim(word / loops / 2)} ${i % 2 ? 0 : 2}`,
    )
    line += `m24 0`
    at += word + 24
  }
  return line
}

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, shade(vermilion, 0.62)),
    stroke(
      'M0 210Q500 190 900 220T1800 200M0 430Q600 410 1100 446T1800 420M0 680Q400 700 900 670T1800 690M0 930Q700 900 1200 940T1800 916',
      shade(vermilion, 0.74),
      9,
    ),
    shape('M0 0L700 0L1800 900L1800 1200L900 1200L0 500z', shade(vermilion, 0.5)),
    placed(
      1010,
      330,
      shape('M30 40L700 40L700 480L30 480z', shade(vermilion, 0.82)) +
        box(0, 0, 660, 430, tint(ochre, 0.5)) +
        shape('M0 0L330 250L660 0z', tint(ochre, 0.75)) +
        stroke('M0 0L330 250L660 0M0 430L250 190M660 430L410 190', shade(ochre, 0.4), 7) +
        disc(330, 246, 54, vermilion) +
        disc(330, 246, 34, shade(vermilion, 0.3)),
      1,
      12,
    ),
    placed(
      390,
      120,
      box(46, 50, 720, 960, shade(vermilion, 0.82)) +
        box(0, 0, 720, 960, paper) +
        shape('M0 310L720 318L720 640L0 632z', tint(sky, 0.4)) +
        box(60, 70, 190, 12, vermilion) +
        box(60, 96, 130, 12, vermilion) +
        stroke(
          repeat(11, (i) =>
            handwriting(
              chance,
              70,
              200 + i * 58,
              [540, 560, 520, 560, 380, 550, 530, 560, 540, 500, 260][i] ?? 500,
            ),
          ),
          ink,
          6,
        ) +
        stroke('M420 880q50 -90 60 -10q30 -70 60 0q20 -40 100 -20', ink, 9),
      1,
      -9,
    ),
    placed(
      1190,
      1010,
      shape('M30 60L-360 40L-470 22L-360 -20L30 20z', shade(vermilion, 0.82)) +
        shape('M-360 -46H40V46H-360z', teal) +
        shape('M40 -42H420Q470 -36 470 0T420 42H40z', shade(teal, 0.4)) +
        shape('M-360 10H40V46H-360zM40 12H460Q450 40 420 42H40z', screen.hatch) +
        boxes(
          [
            [20, -48, 34, 96],
            [-374, -44, 22, 88],
          ],
          ochre,
        ) +
        shape('M-374 -36L-520 0L-374 36z', ochre) +
        stroke('M-510 0H-410', ink, 6) +
        disc(-406, 0, 10, ink) +
        shape('M70 -42h250q20 0 20 10H70z', ochre) +
        stroke('M-340 -28H0', tint(sky, 0.7), 9),
      1,
      -34,
    ),
    placed(
      230,
      860,
      disc(24, 28, 150, shade(vermilion, 0.82)) +
        disc(0, 0, 150, shade(teal, 0.3)) +
        disc(0, 0, 104, tint(teal, 0.6)) +
        disc(0, 0, 84, ink) +
        stroke('M-120 -60Q-80 -126 0 -134', paper, 10),
    ),
  ].join('')

export const letterAndPen: Scene = scene(820, 640, draw)
