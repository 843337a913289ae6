import { house } from '../../ink/buildings'
import type { Chance } from '../../ink/chance'
import { cuts, rays } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { again, box, kept, oval, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, leaf, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const raffia = (w: number, h: number, layers: number, colours: readonly [string, string]) =>
  repeat(layers, (i) => {
    const [y, half] = [(h / layers) * (layers - 1 - i), w * (0.42 + 0.58 * ((layers - i) / layers)) * 0.5]
    const teeth = 6
    return (
      shape(
        `M${trim(-half * 0.62)} ${trim(y)}L${trim(-half)} ${trim(y + (h / layers) * 1.3)}l${repeat(teeth, (t) => `${Math.round(half / teeth)} ${t % 2 ? 26 : 34} ${Math.round(half / teeth)} ${t % 2 ? -26 : -34} `)}L${trim(half * 0.62)} ${trim(y)}z`,
        i % 2 ? colours[0] : colours[1],
      ) +
      stroke(
        repeat(
          5,
          (s) =>
            `M${trim(-half * 0.5 + (s * half) / 4)} ${trim(y + 16)}l${trim((s - 2) * half * 0.1)} ${trim((h / layers) * 0.95)}`,
        ),
        shade(i % 2 ? colours[0] : colours[1], 0.4),
        6,
      )
    )
  })

const carving =
  shape('M0 -200Q70 -190 64 -30Q50 60 0 70Q30 -60 0 -200z', screen.hatch) +
  shape('M-44 -70q20 -22 38 0q-18 14 -38 0zM8 -70q18 -22 38 0q-20 14 -38 0z', ink) +
  oval(0, 30, 20, 11, ink) +
  stroke('M0 -70V-6M-14 -6H14M-46 -110H-10M12 -110H46', ink, 9) +
  stroke('M-40 -30v30M40 -30v30M-30 -36v24M30 -36v24', paper, 7)

const maskHead = (colour: string, crest: string) =>
  shape('M-64 -30Q-70 -190 0 -200T64 -30Q50 60 0 70T-64 -30z', colour) +
  again('carving', 0, 0) +
  shape('M-60 -150L-120 -300L-50 -230L0 -350L50 -230L120 -300L60 -150Q0 -210 -60 -150z', crest)

const draw = (chance: Chance) => {
  const dancer = (
    x: number,
    y: number,
    s: number,
    turn: number,
    cloth: readonly [string, string],
    mask: string,
    crest: string,
  ) =>
    placed(
      x,
      y,
      stroke('M-60 -40L-80 110M60 -40L110 80', skin, 40) +
        stroke('M-80 100V116M110 76l10 30', ink, 44) +
        placed(0, -420, raffia(460, 400, s < 1 ? 3 : 4, cloth)) +
        stroke('M-90 -560L-250 -640L-290 -780M90 -560L260 -560L330 -690', cloth[0], 54) +
        shape('M-330 -770l40 -30l40 30l10 60h-90zM292 -680l46 -30l34 44l-8 56l-60 -10z', cloth[1]) +
        stroke('M-292 -800V-880M340 -710l40 -70', skin, 30) +
        placed(0, -640, raffia(300, 240, 2, [cloth[1], cloth[0]])) +
        placed(0, -700, maskHead(mask, crest)),
      s,
      turn,
    )
  return [
    kept('carving', carving),
    box(0, 0, 1800, 700, tint(sky, 0.7)),
    rays(900, 520, 260, 1400, 36, tint(ochre, 0.4)),
    repeat(3, (i) =>
      house(-100 + i * 240, 760, 236, 430 - i * 90, {
        wall: [tint(rose, 0.9), tint(ochre, 0.8), tint(teal, 0.6), tint(rose, 0.6)][i] ?? rose,
        side: shade(rose, 0.4),
        roof: shade(vermilion, 0.35),
        window: shade(teal, 0.5),
      }),
    ),
    repeat(3, (i) =>
      house(1160 + i * 232, 760, 228, 240 + i * 90, {
        wall: [tint(ochre, 0.6), shade(rose, 0.1), tint(ochre, 0.9), shade(teal, 0.1)][i] ?? rose,
        side: shade(rose, 0.5),
        roof: shade(vermilion, 0.45),
        window: shade(teal, 0.6),
      }),
    ),
    stroke('M120 330Q900 560 1700 320', ink, 4),
    shape(
      repeat(17, (i) => {
        const x = 180 + i * 90
        const t = (x - 120) / 1580
        const y = 330 + 4 * 114 * t * (1 - t) - 4
        return `M${x} ${trim(y)}h44l-22 50z`
      }),
      vermilion,
    ),
    box(0, 750, 1800, 450, tint(ochre, 0.55)),
    cuts(chance, { top: 900, bottom: 1190 }, 14, tint(ochre, 0.9)),
    shape(
      repeat(26, (i) => {
        const x = i * 70 + ((i * 29) % 30)
        const y = 720 + ((i * 37) % 30)
        return `M${x - 26} ${y + 110}q0 -76 26 -76t26 76zM${x - 14} ${y + 12}a14 17 0 1 1 28 0a14 17 0 1 1 -28 0z`
      }),
      shade(teal, 0.55),
    ),
    oval(900, 1150, 300, 34, shade(ochre, 0.4)),
    oval(380, 1070, 200, 24, shade(ochre, 0.4)),
    oval(1440, 1080, 210, 24, shade(ochre, 0.4)),
    dancer(390, 990, 0.72, -6, [teal, ochre], tint(ochre, 0.7), vermilion),
    dancer(1430, 1000, 0.76, 7, [leaf, ochre], paper, teal),
    dancer(900, 1030, 1, -2, [vermilion, ochre], shade(vermilion, 0.6), ochre),
    placed(
      160,
      1200,
      figure(0, 0, 420, poses.paddle, { skin, top: paper, legs: ink }) +
        shape('M90 -170h120l-26 150h-68z', shade(ochre, 0.45)) +
        oval(150, -170, 60, 16, paper),
    ),
  ].join('')
}

export const masqueradeDancers: Scene = scene(900, 640, draw)
