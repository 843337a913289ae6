/** One file of a picture. */
export interface ImageFile {
  url: string
  /** px */
  width: number
  /** px */
  height: number
}

/** A picture in the sizes that the newsroom has of it. */
export interface Image {
  /** The largest file. */
  url: string
  /** Width of the largest file in px; `null` when the newsroom lost the measures. */
  width: number | null
  height: number | null
  /** Uncropped files, smallest first. */
  files: readonly ImageFile[]
  /** Plain text; empty when the picture is decoration or nobody described it. */
  alt: string
  /** Plain text; may be empty. */
  caption: string
}
