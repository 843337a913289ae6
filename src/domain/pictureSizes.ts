import type { Image } from './image'

/** Upright pictures would push a story off the first screen; panoramas take the whole of the page. */
export type LeadShape = 'tall' | 'usual' | 'wide'

/** Width by height from which a picture is a panorama. */
const panorama = 1.7

/** The shape of the picture over a story; `usual` also where the newsroom lost its measures. */
export const leadShapeOf = ({ width, height }: Image): LeadShape => {
  if (!width || !height) return 'usual'
  if (height > width) return 'tall'
  return width / height >= panorama ? 'wide' : 'usual'
}

const leadSizes: Readonly<Record<LeadShape, string>> = {
  tall: '(min-width: 40rem) 32rem, 100vw',
  usual: '(min-width: 80rem) 58rem, 100vw',
  wide: '(min-width: 80rem) 75rem, 100vw',
}

/** The `sizes` attribute of the picture over a story. */
export const leadPictureSizes = (image: Image): string => leadSizes[leadShapeOf(image)]
