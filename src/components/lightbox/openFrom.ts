import { Lightbox } from './Lightbox'
import { toLightboxPicture } from './lightboxPicture'
import { controlOf, openablePictures } from './markPictures'

/** What the lightbox shows when a picture of `root` is pressed; `null` where the text was written anew meanwhile. */
export const openFrom = (root: Element, control: Element) => {
  const images = openablePictures(root)
  const first = images.findIndex((image) => controlOf(image) === control)
  return first < 0 ? null : { Lightbox, pictures: images.map(toLightboxPicture), first }
}
