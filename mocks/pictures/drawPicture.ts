import { createChance } from './ink/chance'
import { box, trim } from './ink/marks'
import { paper } from './ink/palette'
import type { Scene } from './ink/scene'
import { definitionsFor, screen } from './ink/screens'
import { scenes } from './scenes/scenes'

/** Every picture of the house: the scenes, the authors' portraits and the paper's emblem. */
export const pictureNames: readonly string[] = Object.keys(scenes)

const marksByName = new Map<string, string>()

const inkOnPaper = (name: string, { width, height, draw }: Scene): string => {
  const marks =
    box(0, 0, width, height, paper) + draw(createChance(name)) + box(0, 0, width, height, screen.grain)
  return definitionsFor(marks) + marks
}

const marksOf = (name: string, scene: Scene): string => {
  const known = marksByName.get(name)
  if (known !== undefined) return known
  const marks = inkOnPaper(name, scene)
  marksByName.set(name, marks)
  return marks
}

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)

/** The part of the sheet that a crop of this shape shows: as much as fits, with the focus as near its middle as can be. */
const crop = ({ width, height, focus: [x, y] }: Scene, wide: number, high: number): string => {
  const scale = Math.min(width / wide, height / high)
  const [w, h] = [wide * scale, high * scale]
  return [within(x - w / 2, width - w), within(y - h / 2, height - h), w, h].map(trim).join(' ')
}

/**
 * A picture as a complete SVG document, `width` by `height` pixels: cropped around its subject, never squashed.
 *
 * @throws Error naming the picture, if the house has none of that name
 */
export const drawPicture = (name: string, width: number, height: number): string => {
  const scene = Object.hasOwn(scenes, name) ? scenes[name] : undefined
  if (scene === undefined) throw new Error(`No picture is called "${name}"`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${crop(scene, width, height)}" stroke-linecap="round" stroke-linejoin="round">${marksOf(name, scene)}</svg>`
}
