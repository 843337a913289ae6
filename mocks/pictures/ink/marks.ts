/** A place on the sheet: pixels right of and below its upper left corner. */
export type Point = readonly [x: number, y: number]

/** A rectangle: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** Numbers as short as the eye allows: whole pixels for places, one decimal for the small steps of an outline. */
export const trim = (value: number): string =>
  String(Math.abs(value) >= 120 ? Math.round(value) : Math.round(value * 10) / 10)

const pair = ([x, y]: Point) => `${trim(x)} ${trim(y)}`

// A minus sign separates two numbers as well as a space does
const tight = (d: string) => d.replaceAll(' -', '-')

/** A filled outline. `more` takes further attributes. */
export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${tight(d)}" fill="${fill}"${more && ` ${more}`}/>`

/** A drawn line; its round ends come from the document. */
export const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${tight(d)}" fill="none" stroke="${colour}" stroke-width="${trim(width)}"${more && ` ${more}`}/>`

const outline = (points: readonly Point[]): string => `M${points.map(pair).join('L')}z`

/** A filled shape with straight edges. */
export const poly = (points: readonly Point[], fill: string): string => shape(outline(points), fill)

/** Path data of rectangles, for many of them in one element. */
export const boxesData = (boxes: readonly Box[]): string =>
  boxes.map(([x, y, w, h]) => `M${trim(x)} ${trim(y)}h${trim(w)}v${trim(h)}h${trim(-w)}z`).join('')

export const boxes = (list: readonly Box[], fill: string): string => shape(boxesData(list), fill)

export const box = (x: number, y: number, w: number, h: number, fill: string): string =>
  boxes([[x, y, w, h]], fill)

export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${trim(x)}" cy="${trim(y)}" r="${trim(r)}" fill="${fill}"/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, turn = 0): string =>
  `<ellipse cx="${trim(x)}" cy="${trim(y)}" rx="${trim(rx)}" ry="${trim(ry)}" fill="${fill}"${
    turn ? ` transform="rotate(${trim(turn)} ${trim(x)} ${trim(y)})"` : ''
  }/>`

export const ring = (x: number, y: number, r: number, colour: string, width: number): string =>
  `<circle cx="${trim(x)}" cy="${trim(y)}" r="${trim(r)}" fill="none" stroke="${colour}" stroke-width="${trim(width)}"/>`

/** Path data of a soft line: the points pull it like magnets, the first and the last lie on it. */
export const soft = (points: readonly Point[]): string => {
  const inner = points.slice(1, -1).map((point, index) => {
    const next = points[index + 2] ?? point
    const last = index === points.length - 3
    return `Q${pair(point)} ${pair(last ? next : [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`
  })
  return `M${pair(points[0] ?? [0, 0])}${inner.join('')}`
}

/** Path data of a closed soft shape that the points pull outwards. */
export const pebble = (points: readonly Point[]): string => {
  const middles = points.map((point, index): Point => {
    const next = points[(index + 1) % points.length] ?? point
    return [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]
  })
  const start = middles.at(-1) ?? [0, 0]
  return `M${pair(start)}${points.map((point, index) => `Q${pair(point)} ${pair(middles[index] ?? point)}`).join('')}z`
}

/** Marks moved to a place, there enlarged, mirrored by a negative width, and turned (degrees). */
export const placed = (x: number, y: number, marks: string, scale: number | Point = 1, turn = 0): string => {
  const [wide, high] = typeof scale === 'number' ? [scale, scale] : scale
  const size = wide === 1 && high === 1 ? '' : ` scale(${wide} ${high})`
  return `<g transform="translate(${trim(x)} ${trim(y)})${turn ? ` rotate(${trim(turn)})` : ''}${size}">${marks}</g>`
}

/** `count` results of a drawing function that gets the index. */
export const each = <T>(count: number, draw: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => draw(index))

/** Joins the results of a drawing function into one string of marks. */
export const repeat = (count: number, draw: (index: number) => string): string => each(count, draw).join('')

/** Keeps marks under an `id`, unique within the picture, for `again` to print. */
export const kept = (id: string, marks: string): string => `<defs><g id="${id}">${marks}</g></defs>`

/** Prints kept marks at a place, enlarged. */
export const again = (id: string, x: number, y: number, scale = 1): string =>
  `<use href="#${id}" transform="translate(${trim(x)} ${trim(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}"/>`

/** The same marks at several places, each [x, y, scale]. */
export const stamped = (
  id: string,
  marks: string,
  places: readonly (readonly [x: number, y: number, scale?: number])[],
): string => kept(id, marks) + places.map(([x, y, scale]) => again(id, x, y, scale)).join('')
