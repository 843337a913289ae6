import type { Image } from './image'

/** Upright pictures would push a story off the first screen; panoramas take the whole of the page. */
export type LeadShape = 'tall' | 'usual' | 'wide'

/** Width by height from which a picture is a panorama. */
const panorama = 1.7

/** Whether a picture is higher than wide; false also where the newsroom lost its measures. */
export const isUpright = ({ width, height }: Image): boolean => !!width && !!height && height > width

/** The shape of the picture over a story; `usual` also where the newsroom lost its measures. */
export const leadShapeOf = (image: Image): LeadShape => {
  const { width, height } = image
  if (isUpright(image)) return 'tall'
  return width && height && width / height >= panorama ? 'wide' : 'usual'
}

/*
 * All `sizes` say nine tenths of the width at which a picture stands: WordPress keeps files of 300, 768, 1024 and 1536
 * px, a browser takes the next larger one, and nobody sees that a file is a tenth too small.
 */
const leadSizes: Readonly<Record<LeadShape, string>> = {
  tall: '(min-width: 40rem) 29rem, 83vw',
  usual: '(min-width: 80rem) 52rem, (min-width: 64rem) 60vw, 90vw',
  wide: '(min-width: 80rem) 68rem, (min-width: 64rem) 84vw, 90vw',
}

/**
 * Where the picture of a card stands: over the story of the day, over half or a quarter of a wide front page, over the
 * first story of a list, or beside a story of it.
 */
export type CardSlot = 'lead' | 'half' | 'quarter' | 'first' | 'row'

/**
 * The `sizes` attribute of a small picture on a phone, 130 px: with three pixels to the px still the file of 300, the
 * smallest that WordPress does not crop.
 */
export const smallPictureSizes = '6.2rem'

/** The `sizes` attribute of a card's picture. */
export const cardPictureSizes: Readonly<Record<CardSlot, string>> = {
  lead: '(min-width: 64rem) calc(0.45 * min(100vw, 80rem) - 5rem), 83vw',
  half: '(min-width: 64rem) calc(0.45 * min(100vw, 80rem) - 4rem), (min-width: 40rem) 40vw, 83vw',
  quarter: '(min-width: 64rem) calc(0.225 * min(100vw, 80rem) - 2.25rem), (min-width: 40rem) 40vw, 83vw',
  first: '(min-width: 80rem) 25rem, (min-width: 64rem) 30vw, (min-width: 40rem) 47vw, 83vw',
  row: `(min-width: 80rem) 10.4rem, (min-width: 64rem) 12.5vw, (min-width: 40rem) 20vw, ${smallPictureSizes}`,
}

/** The `sizes` attribute of the picture over a story. */
export const leadPictureSizes = (image: Image): string => leadSizes[leadShapeOf(image)]
