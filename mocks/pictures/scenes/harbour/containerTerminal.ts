import { type Camera, cuboid, project } from '../../ink/camera'
import type { Chance } from '../../ink/chance'
import { cuts } from '../../ink/cuts'
import { figure } from '../../ink/figures'
import { gantry } from '../../ink/gantry'
import { cloud, heaven } from '../../ink/landscape'
import { box, boxes, repeat, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const yard: Camera = { x: 1080, y: 830, eye: 5, reach: 1150 }

const stack = (x: number, z: number, colours: readonly string[]) =>
  repeat(colours.length, (level) => {
    const colour = colours[level] ?? ochre
    const body = { at: [x, level * 2.6, z], size: [2.5, 2.55, 6] } as const
    const [left, top] = project(yard, [x, level * 2.6 + 2.55, z])
    const [right, bottom] = project(yard, [x + 2.5, level * 2.6, z])
    const rib = Math.round((right - left) / 1.3) / 10
    return (
      cuboid(yard, body, {
        front: colour,
        side: shade(colour, 0.5),
        top: tint(colour, 0.6),
      }) +
      stroke(
        `M${trim(left + rib)} ${trim((top + bottom) / 2)}H${trim(right - rib)}`,
        shade(colour, 0.3),
        bottom - top - 16,
        `stroke-linecap="butt" stroke-dasharray="${trim(rib * 0.4)} ${trim(rib * 0.9)}"`,
      )
    )
  })

const draw = (chance: Chance) => {
  const [red, yellow, green, pale] = [vermilion, ochre, teal, tint(sky, 0.7)]
  const rows: readonly (readonly [number, number, readonly string[]])[] = [
    [-9, 34, [red, pale, red, green]],
    [6, 34, [yellow, green, red]],
    [-13, 24, [yellow, red, green, pale]],
    [-9.6, 24, [green, green, red]],
    [4, 24, [red, yellow, green, red]],
    [7.4, 24, [green, pale, yellow]],
    [-9.5, 14.5, [red, green, yellow, red]],
    [4.6, 14.5, [yellow, red, red]],
  ]
  return [
    heaven(830, tint(sky, 0.75), tint(ochre, 0.5)),
    cloud(chance, 360, 470, 520, paper),
    cloud(chance, 1500, 330, 380, paper),
    box(0, 826, 1800, 374, tint(ochre, 0.35)),
    cuts(chance, { top: 850, bottom: 1190 }, 34, tint(ochre, 0.7)),
    gantry(1240, 860, 640, shade(teal, 0.55)),
    rows
      .slice(0, 2)
      .map(([x, z, list]) => stack(x, z, list))
      .join(''),
    gantry(560, 930, 900, ink),
    rows
      .slice(2)
      .map(([x, z, list]) => stack(x, z, list))
      .join(''),
    stroke('M1105 338V470M1132 338V470', ink, 6),
    boxes([[1040, 470, 160, 84]], vermilion),
    boxes([[1040, 470, 160, 84]], screen.hatch),
    figure(1010, 1110, 210, poses.walk, {
      skin: ink,
      top: vermilion,
      legs: ink,
      hat: ochre,
    }),
    figure(1150, 1050, 170, poses.stand, {
      skin: ink,
      top: ochre,
      legs: ink,
      hat: paper,
    }),
  ].join('')
}

export const containerTerminal: Scene = scene(980, 640, draw)
