import { type Camera, face, facing, floor, wall } from '../../ink/camera'
import { figure, skin } from '../../ink/figures'
import { box, boxes, disc, repeat, shape, stroke } from '../../ink/marks'
import { ink, ochre, paper, rose, shade, sky, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'
import { screen } from '../../ink/screens'

const ward: Camera = { x: 1040, y: 540, eye: 1.7, reach: 900 }

const draw = () => {
  const door = (side: 1 | -1, z: number, open: boolean) => {
    const x = 1.9 * side
    const leaf_ = open ? tint(ochre, 0.35) : side < 0 ? teal : shade(teal, 0.3)
    return (
      wall(ward, x, [0, 2.5], [z - 0.15, z + 1.65], shade(teal, 0.6)) +
      wall(ward, x, [0, 2.35], [z, z + 1.5], leaf_) +
      (open
        ? face(
            ward,
            [
              [x, 0, z],
              [x, 0, z + 1.5],
              [x - side * 1.9, 0, z + 2.4],
              [x - side * 1.5, 0, z + 0.6],
            ],
            tint(ochre, 0.3),
          )
        : wall(ward, x, [1.3, 2], [z + 0.9, z + 1.3], tint(sky, 0.7)))
    )
  }
  const zs = [2.1, 5.2, 8.3, 11.4, 14.5]
  return [
    box(0, 0, 1800, 1200, paper),
    wall(ward, -1.9, [0, 3], [1.2, 22], tint(sky, 0.75)),
    wall(ward, 1.9, [0, 3], [1.2, 22], shade(sky, 0.2)),
    floor(ward, 0, [-1.9, 1.9], [1.2, 22], tint(teal, 0.55)),
    floor(ward, 3, [-1.9, 1.9], [1.2, 22], tint(sky, 0.4)),
    repeat(6, (i) => floor(ward, 2.99, [-0.5, 0.5], [2 + i * 3, 3.4 + i * 3], '#fffaf0')),
    repeat(6, (i) => floor(ward, 0, [-0.6, 0.6], [2 + i * 3, 3.2 + i * 3], tint(sky, 0.6))),
    wall(ward, -1.9, [0.95, 1.15], [1.2, 22], vermilion),
    wall(ward, 1.9, [0.95, 1.15], [1.2, 22], shade(vermilion, 0.3)),
    facing(ward, 22, [-1.9, 1.9], [0, 3], tint(ochre, 0.5)),
    facing(ward, 22, [-1, 1], [0, 2.5], shade(teal, 0.3)),
    facing(ward, 21.9, [-0.1, 0.1], [0, 2.5], tint(ochre, 0.5)),
    zs.map((z, i) => door(-1, z, i === 2)).join(''),
    zs.map((z, i) => door(1, z, i === 1 || i === 3)).join(''),
    wall(ward, 1.9, [0, 3], [1.2, 2], screen.hatch),
    figure(1120, 740, 240, poses.stand, { skin, top: paper, legs: teal, skirt: 20 }),
    figure(970, 700, -180, poses.walk, { skin, top: tint(rose, 0.7), legs: ink }),
    figure(700, 1120, 660, poses.walk, { skin, top: paper, legs: shade(teal, 0.35), skirt: 12 }),
    boxes([[770, 740, 96, 130]], ochre),
    boxes(
      [
        [782, 756, 72, 8],
        [782, 780, 72, 8],
        [782, 804, 50, 8],
      ],
      ink,
    ),
    stroke('M1380 1140V900M1620 1180V920', ink, 14),
    shape('M1290 900L1660 930L1660 980L1290 940z', paper),
    shape('M1290 940L1660 980L1660 1010L1290 965z', shade(teal, 0.45)),
    disc(1380, 1150, 26, ink),
    disc(1620, 1186, 28, ink),
    shape('M1300 900q20 -46 110 -36l20 46z', tint(sky, 0.8)),
  ].join('')
}

export const hospitalCorridor: Scene = scene(960, 620, draw)
