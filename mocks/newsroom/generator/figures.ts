/** Change from one figure to the next, in per cent with one decimal; negative for a fall. */
export const percentChange = (before: number, after: number): number =>
  Math.round(((after - before) / before) * 1000) / 10

/** A part of a whole, in whole per cent. */
export const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 100)

export const oneDecimal = (value: number): number => Math.round(value * 10) / 10

/** Rounded to a multiple of `step`, as a reporter rounds. */
export const toNearest = (value: number, step: number): number => Math.round(value / step) * step

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const places = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** Words below ten, figures from ten on: the paper's style. */
export const inWords = (value: number): string => small[value] ?? inFigures(value)

export const inFigures = (value: number): string =>
  value < 1000 ? String(value) : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

const ending = (value: number) => {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th'
}

export const asOrdinal = (value: number): string => places[value] || `${value}${ending(value)}`
