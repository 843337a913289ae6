import { useLayoutEffect, useRef } from 'react'
import { markPictures } from '../../../components/lightbox/markPictures'
import { Picture } from '../../../components/Picture'
import { captionParts } from '../../../domain/captionParts'
import type { Image } from '../../../domain/image'
import { leadPictureSizes, leadShapeOf } from '../../../domain/pictureSizes'
import styles from './LeadPicture.module.css'

/** The picture over the story in its own shape, with caption and credit. */
export const LeadPicture = ({ image }: { image: Image }) => {
  const { caption, credit } = captionParts(image.caption)
  const figure = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has another name
  useLayoutEffect(() => {
    if (figure.current?.parentElement) markPictures(figure.current.parentElement)
  }, [image])
  return (
    <figure ref={figure} className={styles.figure} data-shape={leadShapeOf(image)}>
      <div data-part="picture">
        <Picture image={image} sizes={leadPictureSizes(image)} isWhole isUrgent />
      </div>
      {image.caption !== '' && (
        <figcaption className={styles.caption} dir="auto">
          {caption} {credit && <span className={styles.credit}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
