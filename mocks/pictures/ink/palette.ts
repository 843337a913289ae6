/** The house inks. A picture uses paper, ink and one or two spot colours, each also as a screen tint. */
export const paper = '#f3e9d4'
export const ink = '#18213a'
export const vermilion = '#d7472c'
export const ochre = '#e3a53c'
export const teal = '#1f7a80'
export const rose = '#d9918b'
export const leaf = '#5e8950'
export const sky = '#aed0d1'

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))

/** The colour that lies `share` (0 to 1) of the way from the first `#rrggbb` to the second. */
export const mix = (from: string, to: string, share: number): string => {
  const target = channels(to)
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((target[index] ?? value) - value) * share),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** A colour printed as a screen of `strength` 0 (bare paper) to 1 (full ink). */
export const tint = (colour: string, strength: number): string => mix(paper, colour, strength)

/** A colour overprinted with `share` of the dark ink. */
export const shade = (colour: string, share: number): string => mix(colour, ink, share)
