import type { Chance } from '../../ink/chance'
import { cuts, fade } from '../../ink/cuts'
import { box, boxes, disc, placed, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const draw = (chance: Chance) => {
  const flask = (x: number, y: number, s: number, liquid: string) =>
    placed(
      x,
      y,
      shape('M-34 -330h68v120L140 -20q10 20 -16 20h-248q-26 0 -16 -20L-34 -210z', tint(sky, 0.55)) +
        shape('M-80 -124H80L140 -20q10 20 -16 20h-248q-26 0 -16 -20z', liquid) +
        shape('M20 -330h14v120L140 -20q10 20 -16 20h-70q40 -10 20 -50L20 -200z', screen.hatch) +
        boxes([[-46, -346, 92, 20]], ink) +
        stroke('M-60 -110L-20 -190', paper, 12),
      s,
    )
  const tubes = repeat(5, (i) =>
    placed(
      1240 + i * 78,
      900,
      shape('M-22 -260h44v230q0 22 -22 22t-22 -22z', tint(sky, 0.5)) +
        shape(
          `M-22 ${-150 + (i % 3) * 46}h44v${120 - (i % 3) * 46}q0 22 -22 22t-22 -22z`,
          [vermilion, ochre, teal][i % 3] ?? ochre,
        ),
    ),
  )
  return [
    box(0, 0, 1800, 900, tint(teal, 0.5)),
    shape('M980 0L1500 0L700 900L0 900L0 780z', tint(ochre, 0.28)),
    fade({ top: 60, bottom: 640, from: 15, to: 2 }, tint(teal, 0.8)),
    stroke('M100 60V560M420 60V560M740 60V480M100 60H740M100 310H740', shade(teal, 0.4), 18),
    box(900, 300, 900, 26, shade(teal, 0.55)),
    repeat(
      8,
      (i) =>
        boxes(
          [[950 + i * 104, 300 - 96 - ((i * 37) % 60), 70, 96 + ((i * 37) % 60)]],
          [shade(vermilion, 0.3), shade(teal, 0.4), ochre][i % 3] ?? ochre,
        ) + box(966 + i * 104, 300 - 70, 38, 34, paper),
    ),
    box(0, 880, 1800, 320, shade(teal, 0.62)),
    box(0, 880, 1800, 40, paper),
    box(0, 920, 1800, 22, screen.hatch),
    placed(
      560,
      880,
      shape(
        'M-190 0V-34H190V0zM-60 -34L-40 -110H120Q170 -200 130 -300L40 -420L90 -460L190 -330Q250 -180 170 -60V-34z',
        ink,
      ) +
        shape('M-70 -470L20 -520L140 -300L50 -250z', paper) +
        shape('M-20 -495L20 -520L140 -300L96 -276z', screen.hatch) +
        shape('M-130 -566L-60 -606L4 -500L-66 -458z', ink) +
        shape('M60 -244L126 -282L150 -236L84 -198z', vermilion) +
        boxes([[-10, -150, 220, 20]], vermilion) +
        disc(176, -96, 34, ochre) +
        disc(176, -96, 14, ink),
    ),
    flask(960, 880, 1.15, vermilion),
    flask(240, 880, 0.8, ochre),
    tubes,
    boxes(
      [
        [1190, 740, 400, 26],
        [1190, 860, 400, 26],
        [1200, 740, 22, 146],
        [1560, 740, 22, 146],
      ],
      shade(vermilion, 0.68),
    ),
    stroke('M990 500q6 -120 120 -130t120 70v40', ink, 12),
    cuts(chance, { top: 980, bottom: 1180 }, 14, shade(teal, 0.8)),
    repeat(6, (i) =>
      disc(910 + ((i * 53) % 120), 800 - ((i * 41) % 50), 9 + (i % 3) * 4, tint(vermilion, 0.5)),
    ),
  ].join('')
}

export const laboratoryBench: Scene = scene(800, 640, draw)
