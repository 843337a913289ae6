import { type Point, shape } from './marks'

/** A pinhole camera that looks straight ahead: metres in, sheet pixels out. */
export interface Camera {
  /** The vanishing point on the sheet. */
  readonly x: number
  readonly y: number
  /** Height of the eye above the ground, in metres. */
  readonly eye: number
  /** Pixels of one metre at a distance of one metre. */
  readonly reach: number
}

/** Metres: right of the eye, above the ground, away from the eye. */
export type Place = readonly [x: number, y: number, z: number]

/** Where a place in the world falls on the sheet. */
export const project = (camera: Camera, [x, y, z]: Place): Point => [
  camera.x + (camera.reach * x) / z,
  camera.y + (camera.reach * (camera.eye - y)) / z,
]

/** A flat face between places of the world. */
export const face = (camera: Camera, places: readonly Place[], fill: string): string =>
  shape(`M${places.map((place) => project(camera, place).map(Math.round).join(' ')).join('L')}z`, fill)

/** From and to, in metres. */
type Span = readonly [from: number, to: number]

/** A level face at height `y`: a floor, a ceiling, a line on the ground. */
export const floor = (camera: Camera, y: number, [x1, x2]: Span, [z1, z2]: Span, fill: string): string =>
  face(
    camera,
    [
      [x1, y, z1],
      [x2, y, z1],
      [x2, y, z2],
      [x1, y, z2],
    ],
    fill,
  )

/** An upright face at `x` that runs away from the eye. */
export const wall = (camera: Camera, x: number, [y1, y2]: Span, [z1, z2]: Span, fill: string): string =>
  face(
    camera,
    [
      [x, y1, z1],
      [x, y2, z1],
      [x, y2, z2],
      [x, y1, z2],
    ],
    fill,
  )

/** An upright face at distance `z`, turned to the eye. */
export const facing = (camera: Camera, z: number, [x1, x2]: Span, [y1, y2]: Span, fill: string): string =>
  face(
    camera,
    [
      [x1, y1, z],
      [x2, y1, z],
      [x2, y2, z],
      [x1, y2, z],
    ],
    fill,
  )

/** A box of the world: its near lower left corner and its size, in metres. */
export interface Cuboid {
  readonly at: Place
  readonly size: readonly [wide: number, high: number, deep: number]
}

export interface Tones {
  readonly front: string
  readonly side: string
  readonly top: string
}

/** A box as the camera sees it: the near face, and of the others only those turned to the eye. */
export const cuboid = (camera: Camera, { at, size }: Cuboid, tones: Tones): string => {
  const [x, y, z] = at
  const [wide, high, deep] = size
  const [across, up, away] = [[x, x + wide] as const, [y, y + high] as const, [z, z + deep] as const]
  return [
    y + high < camera.eye ? floor(camera, y + high, across, away, tones.top) : '',
    y > camera.eye ? floor(camera, y, across, away, tones.side) : '',
    x > 0 ? wall(camera, x, up, away, tones.side) : '',
    x + wide < 0 ? wall(camera, x + wide, up, away, tones.side) : '',
    facing(camera, z, across, up, tones.front),
  ].join('')
}
