import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { type Box, box, boxes, disc, each, oval, repeat, shape, trim } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const bench = (r: number, thick: number, lift: number, front: string, top: string) => {
  const bow = (radius: number, y: number) =>
    `M${900 - radius} ${y}A${radius} ${trim(radius * 0.4)} 0 0 0 ${900 + radius} ${y}`
  const back = (radius: number, y: number) => `A${radius} ${trim(radius * 0.4)} 0 0 1 ${900 - radius} ${y}`
  const y = 500 + lift
  return (
    shape(`${bow(r, y)}L${900 + r} ${y + thick}${back(r, y + thick)}z`, front) +
    shape(`${bow(r, y)}L${900 + r - thick * 0.5} ${y}${back(r - thick * 0.5, y - thick * 0.16)}z`, top)
  )
}

const members = (chance: Chance, r: number, lift: number, count: number, size: number) =>
  repeat(count, (i) => {
    if (chance.next() < 0.25) return ''
    const turn = Math.PI * (0.1 + (0.8 * (i + 0.5)) / count)
    const [x, y] = [900 + Math.cos(turn) * r, 500 + lift + Math.sin(turn) * r * 0.4]
    const coat = chance.pick([ink, ink, paper, vermilion, ochre])
    return (
      shape(
        `M${trim(x - size * 0.75)} ${trim(y)}q0 ${trim(-size * 1.15)} ${trim(size * 0.75)} ${trim(-size * 1.2)}t${trim(size * 0.75)} ${trim(size * 1.2)}z`,
        coat,
      ) + oval(x, y - size * 1.55, size * 0.38, size * 0.48, skin)
    )
  })

const draw = (chance: Chance) =>
  [
    box(0, 0, 1800, 1200, tint(ochre, 0.62)),
    shape('M0 0H1800V300Q900 30 0 300z', shade(teal, 0.5)),
    fade({ top: 10, bottom: 250, from: 3, to: 15 }, shade(teal, 0.22)),
    boxes(
      each(8, (i): Box => [70 + i * 232, 250, 44, 330]),
      paper,
    ),
    boxes(
      each(8, (i): Box => [96 + i * 232, 250, 18, 330]),
      shade(ochre, 0.3),
    ),
    boxes(
      each(7, (i): Box => [150 + i * 232, 300, 116, 200]),
      shade(rose, 0.35),
    ),
    box(0, 240, 1800, 22, shade(teal, 0.6)),
    box(0, 500, 1800, 90, shade(vermilion, 0.55)),
    boxes([[700, 190, 400, 320]], shade(vermilion, 0.35)),
    shape('M680 190L900 90L1120 190z', shade(vermilion, 0.55)),
    disc(900, 290, 62, ochre),
    disc(900, 290, 42, shade(vermilion, 0.35)),
    shape('M868 292q32 -40 64 0q-32 14 -64 0zM872 306h56v8h-56z', ochre),
    shape('M300 540L1500 540L1800 1200L0 1200z', shade(vermilion, 0.3)),
    shape('M820 540L980 540L1120 1200L680 1200z', tint(ochre, 0.45)),
    boxes([[760, 420, 280, 110]], shade(vermilion, 0.7)),
    boxes([[740, 410, 320, 20]], ochre),
    figure(900, 520, 190, poses.stand, { skin, top: ink, legs: ink }),
    boxes([[760, 440, 280, 92]], shade(vermilion, 0.7)),
    boxes([[800, 470, 200, 10]], ochre),
    bench(330, 44, 30, shade(teal, 0.45), teal),
    members(chance, 350, 40, 9, 24),
    bench(500, 58, 50, shade(teal, 0.5), teal),
    members(chance, 520, 62, 12, 30),
    bench(700, 74, 80, shade(teal, 0.55), teal),
    members(chance, 726, 96, 14, 38),
    bench(950, 96, 120, shade(teal, 0.62), teal),
    members(chance, 985, 140, 16, 46),
    bench(1240, 160, 168, ink, shade(teal, 0.5)),
  ].join('')

export const parliamentChamber: Scene = scene(900, 620, draw)
