import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, oval, placed, repeat, ring, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const motif = (kind: number, w: number, h: number, colour: string) => {
  if (kind === 0)
    return shape(
      repeat(
        8,
        (i) =>
          `M${trim((w / 8) * (i + 0.5))} ${trim(h * 0.14)}l${trim(w * 0.045)} ${trim(h * 0.36)}l${trim(-w * 0.045)} ${trim(h * 0.36)}l${trim(-w * 0.045)} ${trim(-h * 0.36)}z`,
      ),
      colour,
    )
  if (kind === 1) return repeat(7, (i) => disc((w / 7) * (i + 0.5), h / 2, h * 0.3, colour))
  if (kind === 2)
    return stroke(
      `M0 ${trim(h * 0.7)}${repeat(8, () => `l${trim(w / 16)} ${trim(-h * 0.42)}l${trim(w / 16)} ${trim(h * 0.42)}`)}`,
      colour,
      h * 0.14,
    )
  if (kind === 3)
    return boxes(
      [
        [0, h * 0.2, w, h * 0.14],
        [0, h * 0.66, w, h * 0.14],
      ],
      colour,
    )
  return shape(
    repeat(
      6,
      (i) =>
        `M${trim((w / 6) * i + 10)} ${trim(h * 0.8)}q${trim(w / 12)} ${trim(-h * 1.1)} ${trim(w / 6 - 20)} 0z`,
    ),
    colour,
  )
}

const bolt = (
  x: number,
  y: number,
  w: number,
  h: number,
  ground: string,
  figureColour: string,
  kind: number,
) =>
  placed(
    x,
    y,
    shape(`M${h * 0.4} 0H${w}V${h}H${h * 0.4}Q0 ${h} 0 ${h / 2}T${h * 0.4} 0z`, ground) +
      placed(h * 0.5, 0, motif(kind, w - h * 0.5, h, figureColour)) +
      oval(h * 0.42, h / 2, h * 0.32, h * 0.46, shade(ground, 0.45)) +
      ring(h * 0.42, h / 2, h * 0.17, tint(ground, 0.4), 5) +
      box(h * 0.5, h * 0.86, w - h * 0.5, h * 0.14, screen.hatch),
  )

const draw = () => {
  const cloths: readonly (readonly [string, string, number])[] = [
    [vermilion, paper, 0],
    [teal, ochre, 1],
    [ochre, ink, 2],
    [ink, ochre, 4],
    [tint(rose, 0.9), vermilion, 3],
    [teal, paper, 2],
    [vermilion, ochre, 1],
    [ochre, teal, 0],
    [paper, teal, 4],
    [ink, vermilion, 2],
  ]
  const bolts = (x: number, w: number, count: number, from: number) =>
    repeat(count, (i) => {
      const [ground, over, kind] = cloths[(from + i * 3) % cloths.length] ?? [teal, paper, 0]
      return bolt(x + ((i * 29) % 34), 900 - (i + 1) * 92, w, 88, ground, over, kind)
    })
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.66)),
    shape('M0 0L1800 0L1800 120L0 240z', tint(ochre, 0.7)),
    shape(
      repeat(9, (i) => `M${i * 210} 0h105l-20 ${226 - i * 14}h-100z`),
      vermilion,
    ),
    fade({ top: 240, bottom: 640, from: 14, to: 2 }, ink),
    bolts(40, 560, 6, 0),
    bolts(690, 500, 4, 4),
    placed(
      1270,
      150,
      shape('M0 0H190Q220 200 180 420T200 760H10Q40 500 10 300T0 0z', vermilion) +
        placed(20, 70, motif(1, 150, 60, paper)) +
        placed(14, 190, motif(0, 160, 70, ochre)) +
        placed(16, 330, motif(1, 150, 60, paper)) +
        placed(20, 460, motif(0, 150, 70, ochre)) +
        placed(22, 610, motif(1, 150, 60, paper)) +
        shape('M130 0H190Q220 200 180 420T200 760H150Q130 560 150 400T130 0z', screen.hatch),
    ),
    placed(
      1510,
      120,
      shape('M0 0H230Q240 200 210 400T240 800H0Q30 520 10 360T0 0z', ochre) +
        repeat(6, (i) => placed(20, 50 + i * 122, motif(2, 190, 70, i % 2 ? teal : ink))),
    ),
    figure(1090, 1000, -640, poses.hail, { skin, top: paper, legs: vermilion, skirt: 34, hat: ochre }),
    box(0, 890, 1800, 40, tint(ochre, 0.85)),
    box(0, 930, 1800, 270, shade(vermilion, 0.62)),
    shape('M300 890H760Q780 1010 740 1200H330Q290 1030 300 890z', teal),
    repeat(4, (i) => placed(330, 920 + i * 76, motif(i % 2 ? 0 : 1, 400, 56, i % 2 ? paper : ochre))),
    shape('M640 890H760Q780 1010 740 1200H650Q680 1030 640 890z', screen.hatch),
    box(0, 930, 1800, 24, screen.level),
  ].join('')
}

export const fabricStall: Scene = scene(840, 620, draw)
