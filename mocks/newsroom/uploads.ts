import type { MediaRecord } from './records'

/** Folder of all pictures below the site's address. */
export const uploadsFolder = 'wp-content/uploads'
const month = '2026/11'

/** One file of a picture, with WordPress's name for its size. */
export interface PictureFile {
  readonly size: string
  readonly file: string
  /** px */
  readonly width: number
  readonly height: number
}

/** The boxes that WordPress fits every upload into, in its own order. The thumbnail alone is cropped. */
const boxes = [
  ['medium', 300],
  ['large', 1024],
  ['thumbnail', 150],
  ['medium_large', 768],
  ['1536x1536', 1536],
] as const

const fileName = (picture: string, width: number, height: number) => `${picture}-${width}x${height}.svg`

const fitted = ({ picture, width, height }: MediaRecord, size: string, box: number): PictureFile => {
  const scale = size === 'medium_large' ? box / width : Math.min(box / width, box / height)
  const [wide, high] =
    size === 'thumbnail' ? [box, box] : [Math.round(width * scale), Math.round(height * scale)]
  return { size, file: fileName(picture, wide, high), width: wide, height: high }
}

/** The files of a picture as `media_details.sizes` lists them: those smaller than the original, and `full`. */
export const filesOf = (media: MediaRecord): readonly PictureFile[] => [
  ...boxes
    .filter(([, box]) => box < media.width || box < media.height)
    .map(([size, box]) => fitted(media, size, box)),
  { size: 'full', file: `${media.picture}.svg`, width: media.width, height: media.height },
]

/** Path of a file inside the uploads folder: `2026/11/tram-depot.svg`. */
export const uploadPath = (file: string): string => `${month}/${file}`

export const uploadUrl = (home: string, file: string): string =>
  `${home}/${uploadsFolder}/${uploadPath(file)}`

/** Files that `srcset` may name: those of the original's shape. */
const uncropped = (media: MediaRecord) => filesOf(media).filter(({ size }) => size !== 'thumbnail')

/** `srcset` as WordPress writes it: the file shown first, then the others. */
export const srcsetOf = (home: string, media: MediaRecord, shown: PictureFile): string => {
  const others = uncropped(media).filter(({ file }) => file !== shown.file)
  return [shown, ...others].map(({ file, width }) => `${uploadUrl(home, file)} ${width}w`).join(', ')
}

/** The file of a size; the full one where there is none. */
export const fileOfSize = (media: MediaRecord, size: string): PictureFile => {
  const files = filesOf(media)
  const found = files.find((file) => file.size === size) ?? files.at(-1)
  if (!found) throw new Error(`Picture ${media.picture} has no file`)
  return found
}
