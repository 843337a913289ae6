import { type Camera, floor, project } from '../../ink/camera'
import { fade } from '../../ink/cuts'
import { box, each, oval, placed, poly, shape, trim } from '../../ink/marks'
import { ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const boardCamera: Camera = { x: 860, y: 60, eye: 6, reach: 1150 }

const draw = () => {
  const at = (column: number, row: number) =>
    project(boardCamera, [-4 + column + 0.5, 0, 7.2 + (7 - row) * 0.9 + 0.45])
  const square = (column: number, row: number) => {
    const [x, z] = [-4 + column, 7.2 + (7 - row) * 0.9]
    const corners = (
      [
        [x, 0, z],
        [x + 1, 0, z],
        [x + 1, 0, z + 0.9],
        [x, 0, z + 0.9],
      ] as const
    ).map((p) => project(boardCamera, p))
    return `M${corners.map(([a, b]) => `${Math.round(a)} ${Math.round(b)}`).join('L')}z`
  }
  const dark = each(64, (i) => ((i + Math.floor(i / 8)) % 2 ? square(i % 8, Math.floor(i / 8)) : '')).join('')
  const foot = 'M-46 0Q-46 -26 -28 -34Q-18 -70 -18 -96H18Q18 -70 28 -34Q46 -26 46 0Q0 16 -46 0z'
  const bodies: Record<string, string> = {
    p: `${foot}M-26 -96H26V-108H-26zM-27 -130a27 27 0 1 1 54 0a27 27 0 1 1 -54 0z`,
    r: `${foot}M-30 -96H30L34 -170H18V-156H8V-170H-8V-156H-18V-170H-34z`,
    b: `${foot}M-30 -96H30V-108H-30zM0 -206Q50 -150 26 -108H-26Q-50 -150 0 -206zM-8 -212a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z`,
    q: `${foot}M-32 -96H32V-110H-32zM-26 -110L-50 -210L-22 -176L0 -226L22 -176L50 -210L26 -110z`,
    k: `${foot}M-32 -96H32V-110H-32zM-26 -110L-46 -196Q0 -226 46 -196L26 -110zM-7 -264H7V-246H24V-232H7V-206H-7V-232H-24V-246H-7z`,
    n: `${foot}M-30 -96H34Q44 -170 10 -204L-4 -228L-14 -204Q-56 -170 -62 -134L-44 -122L-14 -140Q-8 -126 -30 -96z`,
  }
  const piece = (kind: string, column: number, row: number, side: 'w' | 'b') => {
    const [x, y] = at(column, row)
    const s = (0.62 + row * 0.075) * 0.98
    const fill = side === 'w' ? paper : vermilion
    const body = bodies[kind] ?? ''
    return placed(
      x,
      y,
      oval(34, 2, 66, 15, shade(ochre, 0.72)) +
        shape(body, fill) +
        shape(
          `M4 ${kind === 'p' ? -150 : -190}Q20 -110 10 -90Q20 -40 6 6Q46 6 46 0Q46 -26 28 -34Q18 -70 18 -96Q${kind === 'p' ? 30 : 40} -130 4 ${kind === 'p' ? -150 : -190}z`,
          screen.hatch,
        ),
      s,
    )
  }
  const set: readonly (readonly [string, number, number, 'w' | 'b'])[] = [
    ['r', 0, 0, 'b'],
    ['k', 6, 0, 'b'],
    ['r', 5, 0, 'b'],
    ['p', 1, 1, 'b'],
    ['p', 5, 1, 'b'],
    ['p', 6, 1, 'b'],
    ['b', 3, 2, 'b'],
    ['n', 5, 2, 'b'],
    ['p', 0, 2, 'b'],
    ['p', 3, 3, 'b'],
    ['q', 2, 3, 'b'],
    ['p', 3, 4, 'w'],
    ['n', 4, 4, 'w'],
    ['b', 2, 5, 'w'],
    ['p', 6, 5, 'w'],
    ['p', 0, 6, 'w'],
    ['p', 5, 6, 'w'],
    ['q', 3, 6, 'w'],
    ['r', 4, 7, 'w'],
    ['k', 6, 7, 'w'],
  ]
  const [tl, tr, br, bl] = (
    [
      [-4.4, 0, 14.8],
      [4.4, 0, 14.8],
      [4.4, 0, 6.9],
      [-4.4, 0, 6.9],
    ] as const
  ).map((p) => project(boardCamera, p))
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.5)),
    fade({ top: 0, bottom: 520, from: 16, to: 2 }, shade(teal, 0.7)),
    shape('M0 0L520 0L1500 1200L200 1200z', shade(teal, 0.28)),
    poly([tl ?? [0, 0], tr ?? [0, 0], br ?? [0, 0], bl ?? [0, 0]], shade(vermilion, 0.62)),
    shape(
      `M${bl?.map(trim).join(' ')}L${br?.map(trim).join(' ')}v46H${trim(bl?.[0] ?? 0)}z`,
      shade(vermilion, 0.8),
    ),
    floor(boardCamera, 0, [-4, 4], [14.4, 7.2], tint(ochre, 0.6)),
    shape(dark, shade(ochre, 0.5)),
    set.map(([kind, column, row, side]) => piece(kind, column, row, side)).join(''),
    placed(1650, 700, shape(bodies.p ?? '', vermilion), 0.9, 82),
    placed(1700, 820, shape(bodies.n ?? '', paper), 1, -70),
    placed(110, 760, shape(bodies.b ?? '', paper), 0.95, 64),
  ].join('')
}

export const chessBoard: Scene = scene(900, 640, draw)
