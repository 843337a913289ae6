import { oval, type Point, placed, shape, stroke, trim } from './marks'
import { shade, vermilion } from './palette'

/** Shoulder, elbow, hand; or hip, knee, foot. */
type Limb = readonly [Point, Point, Point]

/** How a body stands, in hundredths of its height, the ground at 0 and up negative. The far limbs come first. */
export interface Pose {
  readonly head: Point
  readonly neck: Point
  readonly hip: Point
  readonly arms: readonly [Limb, Limb]
  readonly legs: readonly [Limb, Limb]
}

/** Seen from the side or half turned; all look to the right. A negative height turns them to the left. */
export const poses = {
  stand: {
    head: [1, -93],
    neck: [0, -83],
    hip: [0, -50],
    arms: [
      [
        [5, -80],
        [8, -64],
        [8, -49],
      ],
      [
        [-6, -80],
        [-9, -64],
        [-8, -48],
      ],
    ],
    legs: [
      [
        [3, -49],
        [5, -26],
        [5, -2],
      ],
      [
        [-3, -49],
        [-4, -26],
        [-4, -2],
      ],
    ],
  },
  walk: {
    head: [3, -92.5],
    neck: [1, -83],
    hip: [0, -50],
    arms: [
      [
        [1, -80],
        [9, -66],
        [17, -55],
      ],
      [
        [0, -80],
        [-7, -65],
        [-7, -50],
      ],
    ],
    legs: [
      [
        [0, -49],
        [-5, -26],
        [-17, -6],
      ],
      [
        [0, -49],
        [9, -28],
        [12, -2],
      ],
    ],
  },
  carry: {
    head: [2, -92],
    neck: [1, -83],
    hip: [0, -50],
    arms: [
      [
        [1, -80],
        [9, -66],
        [13, -53],
      ],
      [
        [0, -80],
        [12, -86],
        [6, -102],
      ],
    ],
    legs: [
      [
        [0, -49],
        [-4, -26],
        [-13, -5],
      ],
      [
        [0, -49],
        [7, -27],
        [9, -2],
      ],
    ],
  },
  hail: {
    head: [2, -92.5],
    neck: [0, -83],
    hip: [0, -50],
    arms: [
      [
        [4, -80],
        [13, -93],
        [13, -112],
      ],
      [
        [-5, -80],
        [-10, -66],
        [-5, -54],
      ],
    ],
    legs: [
      [
        [3, -49],
        [5, -26],
        [7, -2],
      ],
      [
        [-3, -49],
        [-5, -26],
        [-7, -2],
      ],
    ],
  },
  run: {
    head: [15, -93],
    neck: [11, -84],
    hip: [0, -52],
    arms: [
      [
        [9, -80],
        [21, -68],
        [32, -77],
      ],
      [
        [9, -80],
        [-5, -70],
        [-8, -55],
      ],
    ],
    legs: [
      [
        [0, -51],
        [-9, -30],
        [-31, -33],
      ],
      [
        [0, -51],
        [19, -40],
        [17, -14],
      ],
    ],
  },
  sit: {
    head: [4, -68],
    neck: [1, -58],
    hip: [-2, -26],
    arms: [
      [
        [2, -55],
        [8, -40],
        [19, -36],
      ],
      [
        [0, -55],
        [3, -39],
        [16, -33],
      ],
    ],
    legs: [
      [
        [-1, -25],
        [20, -26],
        [21, -2],
      ],
      [
        [-2, -25],
        [18, -24],
        [17, -2],
      ],
    ],
  },
  paddle: {
    head: [16, -62],
    neck: [11, -54],
    hip: [-2, -26],
    arms: [
      [
        [11, -51],
        [20, -44],
        [30, -46],
      ],
      [
        [9, -51],
        [16, -36],
        [27, -27],
      ],
    ],
    legs: [
      [
        [-1, -24],
        [18, -28],
        [18, -10],
      ],
      [
        [-2, -24],
        [17, -26],
        [16, -8],
      ],
    ],
  },
  bend: {
    head: [30, -70],
    neck: [22, -65],
    hip: [-3, -50],
    arms: [
      [
        [21, -62],
        [24, -46],
        [31, -34],
      ],
      [
        [19, -61],
        [20, -44],
        [28, -33],
      ],
    ],
    legs: [
      [
        [-3, -49],
        [3, -27],
        [2, -2],
      ],
      [
        [-4, -49],
        [-5, -26],
        [-9, -2],
      ],
    ],
  },
  guard: {
    head: [4, -91],
    neck: [2, -82],
    hip: [0, -49],
    arms: [
      [
        [5, -79],
        [18, -76],
        [27, -86],
      ],
      [
        [-3, -79],
        [5, -66],
        [15, -80],
      ],
    ],
    legs: [
      [
        [2, -48],
        [13, -27],
        [15, -2],
      ],
      [
        [-2, -48],
        [-6, -26],
        [-14, -4],
      ],
    ],
  },
  dance: {
    head: [3, -91],
    neck: [2, -82],
    hip: [-1, -48],
    arms: [
      [
        [7, -79],
        [20, -78],
        [26, -94],
      ],
      [
        [-4, -79],
        [-18, -76],
        [-27, -88],
      ],
    ],
    legs: [
      [
        [2, -47],
        [17, -34],
        [12, -14],
      ],
      [
        [-3, -47],
        [-5, -25],
        [-8, -2],
      ],
    ],
  },
} as const satisfies Record<string, Pose>

/** The usual complexion of the people of Port Ellery in a scene. */
export const skin = shade(vermilion, 0.74)

/** What somebody wears: the colours, and how far a skirt or robe reaches down, in hundredths of the height. */
export interface Dress {
  readonly skin: string
  readonly top: string
  readonly legs: string
  readonly skirt?: number
  readonly hat?: string
}

const arm = ([a, b, c]: Limb, sleeve: string, skinColour: string) =>
  stroke(`M${a}L${b}`, sleeve, 5.7) + stroke(`M${b}L${c}`, skinColour, 4.3)

const shoe = ([x, y]: Point) => `M${trim(x - 3)} ${trim(y - 2)}h4l6 3.4q0 1.4 -2 1.4h-8z`

const bothLegs = ([[a, b, c], [d, e, f]]: Pose['legs'], thigh: string, shin: string, shoes: string) =>
  stroke(`M${a}L${b}M${d}L${e}`, thigh, 8.4) +
  stroke(`M${b}L${c}M${e}L${f}`, shin, 6.4) +
  shape(shoe(c) + shoe(f), shoes)

const torso = ({ neck: [nx, ny], hip: [hx, hy] }: Pose, colour: string) =>
  shape(
    `M${nx - 3} ${ny - 1}Q${nx - 9} ${ny} ${nx - 9.5} ${ny + 5}Q${hx - 6.5} ${hy - 15} ${hx - 7} ${hy + 3}H${hx + 7}Q${hx + 7} ${hy - 15} ${nx + 9.5} ${ny + 5}Q${nx + 8} ${ny} ${nx + 3} ${ny - 1}z`,
    colour,
  )

const skirt = ({ hip: [x, y], legs: [far, near] }: Pose, length: number, colour: string) => {
  const left = Math.min(far[2][0], near[2][0]) * 0.7 - 7
  const right = Math.max(far[2][0], near[2][0]) * 0.7 + 8
  return shape(
    `M${x - 6} ${y - 10}Q${x - 9} ${y + 8} ${trim(left)} ${trim(y + length)}Q${x} ${trim(y + length + 3)} ${trim(right)} ${trim(y + length)}Q${x + 9} ${y + 6} ${x + 6} ${y - 10}z`,
    colour,
  )
}

const head = ({ head: [x, y], neck: [nx, ny] }: Pose, { skin, hat }: Dress) =>
  stroke(`M${nx} ${ny}L${x} ${y + 3}`, skin, 5.4) +
  oval(x, y, 5.4, 6.9, skin, 8) +
  (hat === undefined
    ? ''
    : shape(
        `M${x - 6.4} ${y - 0.6}Q${x - 6.6} ${y - 9} ${x + 0.6} ${y - 8.6}Q${x + 6.6} ${y - 7.6} ${x + 6} ${y - 2}z`,
        hat,
      ))

/** A figure whose feet stand at the place. `height` in pixels; negative to face left. */
export const figure = (x: number, y: number, height: number, pose: Pose, dress: Dress): string => {
  const { top, legs, skin } = dress
  const robe = dress.skirt === undefined ? '' : skirt(pose, dress.skirt, legs)
  const shin = dress.skirt === undefined ? legs : skin
  const marks = [
    arm(pose.arms[0], top, skin),
    bothLegs(pose.legs, legs, shin, skin),
    head(pose, dress),
    torso(pose, top),
    robe,
    arm(pose.arms[1], top, skin),
  ]
  const size = Math.abs(height) / 100
  return placed(x, y, marks.join(''), [trimScale(height < 0 ? -size : size), trimScale(size)])
}

const trimScale = (value: number) => Math.round(value * 1000) / 1000

/** Everything in one ink: a figure against the light. */
export const silhouette = (colour: string, skirtLength?: number): Dress =>
  skirtLength === undefined
    ? { skin: colour, top: colour, legs: colour }
    : { skin: colour, top: colour, legs: colour, skirt: skirtLength }
