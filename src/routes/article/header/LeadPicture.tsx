import { useLayoutEffect, useRef } from 'react'
import { markPictures } from '../../../components/lightbox/markPictures'
import { Picture } from '../../../components/Picture'
import { captionParts } from '../../../domain/captionParts'
import type { Image } from '../../../domain/image'
import { leadPictureSizes } from '../../../domain/pictureSizes'
import styles from './LeadPicture.module.css'

/** Width by height from which a picture is a panorama. */
const panorama = 1.7

/**
 * Upright pictures would push the story off the first screen: they stay within the measure. Panoramas take the whole
 * of the page.
 */
const shapeOf = ({ width, height }: Image): 'tall' | 'wide' | undefined => {
  if (!width || !height) return undefined
  if (height > width) return 'tall'
  return width / height >= panorama ? 'wide' : undefined
}

const sizesOf = { tall: '(min-width: 40rem) 32rem, 100vw', wide: '(min-width: 80rem) 75rem, 100vw' }

/** The picture over the story in its own shape, with caption and credit. */
export const LeadPicture = ({ image }: { image: Image }) => {
  const shape = shapeOf(image)
  const { caption, credit } = captionParts(image.caption)
  const figure = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has another name
  useLayoutEffect(() => {
    if (figure.current?.parentElement) markPictures(figure.current.parentElement)
  }, [image])
  return (
    <figure ref={figure} className={styles.figure} data-shape={shape}>
      <div data-part="picture">
        <Picture image={image} sizes={shape ? sizesOf[shape] : leadPictureSizes} shape="natural" isUrgent />
      </div>
      {image.caption !== '' && (
        <figcaption className={styles.caption} dir="auto">
          {caption} {credit && <span className={styles.credit}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
