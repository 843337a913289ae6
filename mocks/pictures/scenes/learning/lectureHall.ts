import { type Camera, project } from '../../ink/camera'
import { figure, skin } from '../../ink/figures'
import { type Box, box, boxes, each, oval, repeat, shape, stroke, trim } from '../../ink/marks'
import { ink, ochre, paper, shade, teal, tint, vermilion } from '../../ink/palette'
import { poses } from '../../ink/poses'
import { type Scene, scene } from '../../ink/scene'

const hall: Camera = { x: 900, y: 400, eye: 5.2, reach: 1050 }

const draw = () => {
  const row = (z: number, y: number, index: number) => {
    const seats = each(11, (i): Box => {
      const [left, top] = project(hall, [-5.6 + i * 1.04, y + 1.1, z])
      const [right, bottom] = project(hall, [-5.6 + i * 1.04 + 0.8, y + 0.2, z])
      return [left, top, right - left, bottom - top]
    })
    const [, deskTop] = project(hall, [0, y + 0.95, z - 0.5])
    const [dl] = project(hall, [-6.2, 0, z - 0.5])
    const [dr] = project(hall, [6.2, 0, z - 0.5])
    const taken = [[2, 7], [4], [1, 5, 9], [], [6], []][index] ?? []
    const people = taken.map((i) => {
      const [x, top, w] = seats[i] ?? [0, 0, 0]
      return (
        oval(x + w / 2, top - w * 0.32, w * 0.24, w * 0.31, skin) +
        shape(
          `M${trim(x + w * 0.06)} ${trim(top + w * 0.5)}Q${trim(x + w * 0.1)} ${trim(top)} ${trim(x + w / 2)} ${trim(top - w * 0.02)}T${trim(x + w * 0.94)} ${trim(top + w * 0.5)}z`,
          i % 2 ? paper : ochre,
        )
      )
    })
    return (
      people.join('') +
      shape(
        seats
          .map(
            ([x, y0, w, h]) =>
              `M${trim(x)} ${trim(y0 + h)}V${trim(y0 + w * 0.2)}q0 ${trim(-w * 0.2)} ${trim(w * 0.2)} ${trim(-w * 0.2)}h${trim(w * 0.6)}q${trim(w * 0.2)} 0 ${trim(w * 0.2)} ${trim(w * 0.2)}V${trim(y0 + h)}z`,
          )
          .join(''),
        index % 2 ? vermilion : shade(vermilion, 0.14),
      ) +
      box(dl, deskTop + 14, dr - dl, 24 + index * 5, shade(vermilion, 0.66))
    )
  }
  return [
    box(0, 0, 1800, 1200, shade(teal, 0.42)),
    shape('M0 0L430 120L430 620L0 900z', shade(teal, 0.62)),
    shape('M1800 0L1370 120L1370 620L1800 900z', shade(teal, 0.25)),
    shape(
      repeat(4, (i) => `M${1430 + i * 96} ${180 - i * 34}l60 -22V${500 + i * 36}l-60 -22z`),
      tint(ochre, 0.4),
    ),
    shape('M0 0L430 120L1370 120L1800 0z', ink),
    boxes(
      [
        [640, 60, 160, 16],
        [1000, 60, 160, 16],
        [560, 20, 220, 20],
        [1020, 20, 220, 20],
      ],
      tint(ochre, 0.35),
    ),
    box(560, 180, 680, 270, paper),
    box(560, 180, 680, 270, shade(teal, 0.7)),
    stroke('M620 380Q720 250 820 330T1010 250', tint(ochre, 0.6), 9),
    stroke('M620 220V400H1020', paper, 7),
    shape('M1070 240h110v10h-110zM1070 280h80v10h-80zM1070 320h100v10h-100z', paper),
    shape('M430 620L1370 620L1560 740L240 740z', tint(ochre, 0.7)),
    shape('M560 450L1240 450L1370 620L430 620z', shade(teal, 0.55)),
    figure(880, 640, 240, poses.hail, { skin, top: vermilion, legs: ink }),
    shape('M950 530L1050 530L1040 650L960 650z', shade(vermilion, 0.7)),
    shape('M940 520L1062 520L1054 540L948 540z', ochre),
    [0, 1, 2, 3, 4, 5].map((i) => row(13.4 - i * 2.1, i * 0.42, i)).join(''),
  ].join('')
}

export const lectureHall: Scene = scene(900, 560, draw)
