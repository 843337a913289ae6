import type { Chance } from '../../ink/chance'
import { fade } from '../../ink/cuts'
import { box, disc, each, oval, type Point, pebble, repeat, ring, shape, stroke, trim } from '../../ink/marks'
import { ink, paper, rose, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'

const draw = (chance: Chance) => {
  const cell = (x: number, y: number, r: number, body: string, core: string) => {
    const wobble = (scale: number): Point[] =>
      each(9, (i): Point => {
        const turn = (i / 9) * 2 * Math.PI
        const reach = r * scale * chance.between(0.92, 1.2)
        return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach]
      })
    return (
      shape(pebble(wobble(1)), shade(body, 0.4)) +
      shape(pebble(wobble(0.9)), body) +
      oval(x + r * 0.12, y + r * 0.08, r * 0.36, r * 0.32, core, 20) +
      disc(x + r * 0.02, y - r * 0.02, r * 0.11, paper) +
      stroke(
        `M${trim(x - r * 0.6)} ${trim(y - r * 0.3)}q${trim(r * 0.1)} ${trim(-r * 0.3)} ${trim(r * 0.4)} ${trim(-r * 0.36)}`,
        paper,
        r * 0.06,
      )
    )
  }
  const spots: readonly (readonly [number, number, number])[] = [
    [560, 300, 150],
    [900, 240, 130],
    [1230, 330, 150],
    [420, 620, 130],
    [740, 560, 170],
    [1330, 640, 140],
    [600, 900, 150],
    [1220, 930, 140],
    [900, 1040, 120],
  ]
  return [
    box(0, 0, 1800, 1200, ink),
    disc(900, 600, 590, shade(teal, 0.45)),
    disc(900, 600, 560, tint(rose, 0.45)),
    '<clipPath id="lens"><circle cx="900" cy="600" r="560"/></clipPath><g clip-path="url(#lens)">',
    fade({ top: 40, bottom: 1160, from: 3, to: 14, left: 340, right: 1460 }, tint(rose, 0.8), 24),
    spots
      .map(([x, y, r], i) =>
        cell(
          x,
          y,
          r,
          i % 4 === 3 ? tint(teal, 0.6) : tint(rose, 0.95),
          i % 4 === 3 ? shade(teal, 0.4) : shade(vermilion, 0.2),
        ),
      )
      .join(''),
    cell(1010, 720, 120, tint(rose, 0.95), vermilion),
    cell(1120, 640, 120, tint(rose, 0.95), vermilion),
    repeat(26, () =>
      disc(chance.between(380, 1420), chance.between(90, 1110), chance.between(7, 17), shade(teal, 0.15)),
    ),
    '</g>',
    ring(900, 600, 562, shade(teal, 0.7), 22),
    stroke('M400 380Q470 220 620 130', paper, 16),
    stroke('M1340 1110H1640M1340 1090v40M1640 1090v40', paper, 8),
    stroke(
      repeat(5, (i) => `M${120 + i * 20} ${240 + i * 170}h${100 - (i % 2) * 40}`),
      shade(teal, 0.3),
      8,
    ),
  ].join('')
}

export const microscopeCells: Scene = scene(900, 600, draw)
