import type { Chance } from './chance'
import type { Point } from './marks'

/** One picture: the size it is drawn at, the point a crop keeps, and its marks. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly focus: Point
  readonly draw: (chance: Chance) => string
}

export type Scenes = Readonly<Record<string, Scene>>

/** A picture in the house format, 1800 by 1200. */
export const scene = (x: number, y: number, draw: (chance: Chance) => string): Scene => ({
  width: 1800,
  height: 1200,
  focus: [x, y],
  draw,
})

/** A square picture, 1200 by 1200: portraits and emblems. */
export const square = (draw: (chance: Chance) => string): Scene => ({
  width: 1200,
  height: 1200,
  focus: [600, 600],
  draw,
})
