import { type Camera, face, facing, floor, project } from '../../ink/camera'
import { fade } from '../../ink/cuts'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, oval, placed, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const ringCamera: Camera = { x: 900, y: 330, eye: 2.7, reach: 1000 }

const draw = () => {
  const rope = (x1: number, z1: number, x2: number, z2: number) =>
    [1.55, 2.0, 2.45]
      .map((y, i) =>
        stroke(
          `M${project(ringCamera, [x1, y, z1]).map(trim).join(' ')}L${project(ringCamera, [x2, y, z2]).map(trim).join(' ')}`,
          [vermilion, paper, vermilion][i] ?? paper,
          11,
        ),
      )
      .join('')
  const post = (x: number, z: number, colour: string) => {
    const [px, py] = project(ringCamera, [x, 2.7, z])
    const [, qy] = project(ringCamera, [x, 0, z])
    return (
      boxes([[px - 90 / z, py, 180 / z, qy - py]], ink) +
      boxes([[px - 140 / z, py + 40 / z, 280 / z, 1100 / z]], colour)
    )
  }
  const bag = (x: number, y: number, s: number, turn: number) =>
    placed(
      x,
      y,
      stroke('M0 -420V-120M-34 -70L0 -120L34 -70', ink, 9) +
        shape('M-60 -70H60V200Q60 236 0 236T-60 200z', vermilion) +
        shape('M10 -70H60V200Q60 236 0 236Q30 100 10 -70z', screen.hatch) +
        boxes(
          [
            [-64, -20, 128, 22],
            [-64, 150, 128, 22],
          ],
          ink,
        ),
      s,
      turn,
    )
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.56)),
    fade({ top: 0, bottom: 560, from: 14, to: 2 }, ink),
    repeat(
      4,
      (i) =>
        boxes([[120 + i * 420, 90, 240, 210]], tint(ochre, 0.45)) +
        stroke(`M${240 + i * 420} 90v210M${120 + i * 420} 195h240`, shade(teal, 0.62), 12),
    ),
    shape('M540 90L780 90L1300 900L700 900z', shade(ochre, 0.52)),
    shape('M120 90L360 90L660 760L200 760z', shade(ochre, 0.6)),
    box(0, 640, 1800, 560, shade(rose, 0.66)),
    boxes([[0, 410, 1800, 16]], shade(teal, 0.75)),
    bag(110, 560, 1.25, 0),
    bag(1690, 540, 1.3, 5),
    bag(600, 300, 0.6, 0),
    floor(ringCamera, 1.05, [-3.3, 3.3], [4.6, 9.4], tint(sky, 0.75)),
    face(
      ringCamera,
      [
        [-1.2, 1.06, 4.6],
        [0.6, 1.06, 4.6],
        [0.3, 1.06, 9.4],
        [-0.7, 1.06, 9.4],
      ],
      tint(ochre, 0.4),
    ),
    facing(ringCamera, 4.6, [-3.3, 3.3], [0, 1.05], shade(teal, 0.2)),
    facing(ringCamera, 4.6, [-3.3, 3.3], [0, 0.8], screen.hatch),
    rope(-3.2, 9.3, 3.2, 9.3),
    rope(-3.2, 4.7, -3.2, 9.3),
    rope(3.2, 4.7, 3.2, 9.3),
    post(-3.2, 9.3, teal),
    post(3.2, 9.3, vermilion),
    oval(740, 640, 110, 14, shade(sky, 0.4)),
    oval(1050, 652, 110, 14, shade(sky, 0.4)),
    figure(730, 640, 400, poses.guard, { skin, top: skin, legs: vermilion }),
    disc(838, 292, 30, vermilion),
    disc(792, 318, 30, vermilion),
    figure(1060, 652, -410, poses.guard, { skin: shade(vermilion, 0.6), top: paper, legs: teal }),
    disc(948, 296, 30, ink),
    disc(998, 322, 30, ink),
    rope(-3.2, 4.7, 3.2, 4.7),
    post(-3.2, 4.7, vermilion),
    post(3.2, 4.7, teal),
    figure(470, 1150, 520, poses.stand, { skin: ink, top: ink, legs: ink }),
    shape('M440 690q30 -20 60 0l20 150h-30l-20 -110l-14 120h-30z', tint(sky, 0.6)),
    boxes([[1280, 1060, 190, 70]], ochre),
    boxes(
      [
        [1300, 1130, 20, 60],
        [1430, 1130, 20, 60],
      ],
      ink,
    ),
    disc(1560, 1130, 46, vermilion),
    shape('M1520 1120q-40 -20 -34 -50q40 -10 70 20z', vermilion),
    boxes([[1540, 1168, 50, 24]], paper),
  ].join('')
}

export const boxingGym: Scene = scene(900, 600, draw)
