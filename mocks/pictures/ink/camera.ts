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

const level = (camera: Camera, { at: [x, , z], size: [wide, , deep] }: Cuboid, y: number, fill: string) =>
  face(
    camera,
    [
      [x, y, z],
      [x + wide, y, z],
      [x + wide, y, z + deep],
      [x, y, z + deep],
    ],
    fill,
  )

const upright = (camera: Camera, { at: [, y, z], size: [, high, deep] }: Cuboid, x: number, fill: string) =>
  face(
    camera,
    [
      [x, y, z],
      [x, y + high, z],
      [x, y + high, z + deep],
      [x, y, z + deep],
    ],
    fill,
  )

/** A box as the camera sees it: the near face, and of the others only those turned to the eye. */
export const cuboid = (camera: Camera, body: Cuboid, tones: Tones): string => {
  const {
    at: [x, y, z],
    size: [wide, high],
  } = body
  const seen: string[] = []
  if (y + high < camera.eye) seen.push(level(camera, body, y + high, tones.top))
  if (y > camera.eye) seen.push(level(camera, body, y, tones.side))
  if (x > 0) seen.push(upright(camera, body, x, tones.side))
  if (x + wide < 0) seen.push(upright(camera, body, x + wide, tones.side))
  seen.push(
    face(
      camera,
      [
        [x, y, z],
        [x + wide, y, z],
        [x + wide, y + high, z],
        [x, y + high, z],
      ],
      tones.front,
    ),
  )
  return seen.join('')
}
