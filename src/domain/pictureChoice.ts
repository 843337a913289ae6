/** A file of a picture, as `srcset` lists it. */
export interface Candidate {
  url: string
  /** px */
  width: number
}

/** A picture as a story shows it. */
export interface ShownPicture {
  /** Where there is no choice. */
  url: string
  candidates: readonly Candidate[]
  /** The `sizes` attribute; empty for the whole width. */
  sizes: string
}

/** The smallest file that fills so many pixels of the screen, else the largest; its one address where there is no choice. */
export const chooseFile = ({ url, candidates }: ShownPicture, pixels: number): string => {
  const byWidth = [...candidates].sort((a, b) => a.width - b.width)
  return (byWidth.find(({ width }) => width >= pixels) ?? byWidth.at(-1))?.url ?? url
}

/** The files that `srcset` lists by width; those listed by density say nothing of a layout and are left out. */
export const toCandidates = (srcset: string): readonly Candidate[] =>
  [...srcset.matchAll(/(\S+)\s+(\d+)w\s*(?:,|$)/g)].map(([, url = '', width]) => ({
    url: url.replace(/^,+/, ''),
    width: Number(width),
  }))
