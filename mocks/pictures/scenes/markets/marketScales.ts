import { fade, rays } from '../../ink/cuts'
import { box, boxes, disc, oval, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const basket = (x: number, y: number, w: number, fill: string) =>
  repeat(7, (i) =>
    disc(
      x + w * (0.14 + 0.12 * i),
      y - 18 - Math.sin((i / 6) * Math.PI) * 26,
      w * 0.1,
      i % 3 === 1 ? shade(fill, 0.22) : fill,
    ),
  ) +
  repeat(4, (i) =>
    disc(
      x + w * (0.28 + 0.15 * i),
      y - 66 - Math.sin((i / 3) * Math.PI) * 18,
      w * 0.095,
      i % 2 ? fill : tint(fill, 0.75),
    ),
  ) +
  shape(
    `M${x} ${y}H${x + w}Q${trim(x + w * 0.96)} ${trim(y + w * 0.42)} ${trim(x + w * 0.8)} ${trim(y + w * 0.46)}H${trim(x + w * 0.2)}Q${trim(x + w * 0.04)} ${trim(y + w * 0.42)} ${x} ${y}z`,
    tint(ochre, 0.85),
  ) +
  stroke(
    repeat(
      3,
      (i) =>
        `M${trim(x + w * (0.03 + i * 0.04))} ${trim(y + w * 0.12 * (i + 1))}Q${trim(x + w / 2)} ${trim(y + w * 0.12 * (i + 1) + 26)} ${trim(x + w * (0.97 - i * 0.04))} ${trim(y + w * 0.12 * (i + 1))}`,
    ),
    shade(ochre, 0.5),
    9,
  ) +
  stroke(`M${x} ${y}H${x + w}`, shade(ochre, 0.4), 18)

const draw = () => {
  const pan = (x: number, y: number) =>
    stroke(`M${x} ${y - 300}L${x - 170} ${y}M${x} ${y - 300}L${x + 170} ${y}`, ink, 7) +
    shape(
      `M${x - 200} ${y}H${x + 200}Q${x + 170} ${y + 96} ${x} ${y + 96}T${x - 200} ${y}z`,
      tint(sky, 0.95),
    ) +
    shape(
      `M${x + 40} ${y}H${x + 200}Q${x + 170} ${y + 96} ${x} ${y + 96}Q${x + 60} ${y + 60} ${x + 40} ${y}z`,
      screen.hatch,
    )
  return [
    box(0, 0, 1800, 900, tint(ochre, 0.5)),
    disc(900, 430, 400, tint(ochre, 0.22)),
    rays(900, 430, 420, 1100, 44, tint(ochre, 0.65)),
    fade({ top: 520, bottom: 880, from: 2, to: 15 }, tint(vermilion, 0.5)),
    box(0, 880, 1800, 320, shade(teal, 0.35)),
    box(0, 880, 1800, 26, shade(teal, 0.6)),
    repeat(7, (i) => disc(440 + i * 46, 584 - (i % 2) * 16, 40, i % 2 ? vermilion : shade(vermilion, 0.2))),
    repeat(4, (i) => disc(500 + i * 52, 530, 38, i % 2 ? tint(vermilion, 0.85) : vermilion)),
    pan(590, 600),
    boxes(
      [
        [1140, 440, 110, 90],
        [1168, 410, 54, 34],
        [1260, 470, 70, 60],
        [1276, 446, 38, 28],
      ],
      ink,
    ),
    pan(1210, 530),
    stroke('M900 190V980', ink, 36),
    stroke('M590 300Q740 200 900 226T1210 230', ink, 30),
    disc(900, 216, 48, vermilion),
    disc(900, 216, 20, paper),
    shape('M700 1010Q720 930 900 920T1100 1010z', ink),
    boxes([[660, 1004, 480, 40]], ink),
    stroke('M884 260V900', shade(sky, 0.4), 6),
    basket(30, 900, 440, leaf),
    basket(1340, 890, 440, vermilion),
    basket(240, 1040, 380, ochre),
    basket(1120, 1050, 400, shade(leaf, 0.25)),
    oval(760, 1130, 60, 34, vermilion, 20),
    oval(850, 1150, 56, 32, shade(vermilion, 0.25), -14),
  ].join('')
}

export const marketScales: Scene = scene(900, 560, draw)
