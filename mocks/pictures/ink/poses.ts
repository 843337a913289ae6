import type { Point } from './marks'

/** Shoulder, elbow, hand; or hip, knee, foot. */
export type Limb = readonly [Point, Point, Point]

/** How a body stands, in hundredths of its height, the ground at 0 and up negative. The far limbs come first. */
export interface Pose {
  readonly head: Point
  readonly neck: Point
  readonly hip: Point
  readonly arms: readonly [Limb, Limb]
  readonly legs: readonly [Limb, Limb]
}

const places = (text: string): Limb => {
  const [a, b, c] = text.split(', ').map((place): Point => {
    const [x = 0, y = 0] = place.split(' ').map(Number)
    return [x, y]
  })
  if (a === undefined || b === undefined || c === undefined) throw new Error(`Not three places: "${text}"`)
  return [a, b, c]
}

/** Each text gives three places: head, neck and hip of the body, then the joints of a limb from the trunk outwards. */
const pose = (body: string, farArm: string, nearArm: string, farLeg: string, nearLeg: string): Pose => {
  const [head, neck, hip] = places(body)
  return { head, neck, hip, arms: [places(farArm), places(nearArm)], legs: [places(farLeg), places(nearLeg)] }
}

/** Seen from the side or half turned; all look to the right. */
export const poses = {
  stand: pose(
    '1 -93, 0 -83, 0 -50',
    '5 -80, 8 -64, 8 -49',
    '-6 -80, -9 -64, -8 -48',
    '3 -49, 5 -26, 5 -2',
    '-3 -49, -4 -26, -4 -2',
  ),
  walk: pose(
    '3 -92.5, 1 -83, 0 -50',
    '1 -80, 9 -66, 17 -55',
    '0 -80, -7 -65, -7 -50',
    '0 -49, -5 -26, -17 -6',
    '0 -49, 9 -28, 12 -2',
  ),
  carry: pose(
    '2 -92, 1 -83, 0 -50',
    '1 -80, 9 -66, 13 -53',
    '0 -80, 12 -86, 6 -102',
    '0 -49, -4 -26, -13 -5',
    '0 -49, 7 -27, 9 -2',
  ),
  hail: pose(
    '2 -92.5, 0 -83, 0 -50',
    '4 -80, 13 -93, 13 -112',
    '-5 -80, -10 -66, -5 -54',
    '3 -49, 5 -26, 7 -2',
    '-3 -49, -5 -26, -7 -2',
  ),
  run: pose(
    '15 -93, 11 -84, 0 -52',
    '9 -80, 21 -68, 32 -77',
    '9 -80, -5 -70, -8 -55',
    '0 -51, -9 -30, -31 -33',
    '0 -51, 19 -40, 17 -14',
  ),
  sit: pose(
    '4 -68, 1 -58, -2 -26',
    '2 -55, 8 -40, 19 -36',
    '0 -55, 3 -39, 16 -33',
    '-1 -25, 20 -26, 21 -2',
    '-2 -25, 18 -24, 17 -2',
  ),
  paddle: pose(
    '16 -62, 11 -54, -2 -26',
    '11 -51, 20 -44, 30 -46',
    '9 -51, 16 -36, 27 -27',
    '-1 -24, 18 -28, 18 -10',
    '-2 -24, 17 -26, 16 -8',
  ),
  bend: pose(
    '30 -70, 22 -65, -3 -50',
    '21 -62, 24 -46, 31 -34',
    '19 -61, 20 -44, 28 -33',
    '-3 -49, 3 -27, 2 -2',
    '-4 -49, -5 -26, -9 -2',
  ),
  guard: pose(
    '4 -91, 2 -82, 0 -49',
    '5 -79, 18 -76, 27 -86',
    '-3 -79, 5 -66, 15 -80',
    '2 -48, 13 -27, 15 -2',
    '-2 -48, -6 -26, -14 -4',
  ),
  dance: pose(
    '3 -91, 2 -82, -1 -48',
    '7 -79, 20 -78, 26 -94',
    '-4 -79, -18 -76, -27 -88',
    '2 -47, 17 -34, 12 -14',
    '-3 -47, -5 -25, -8 -2',
  ),
}
