import { useState } from 'react'
import type { Image } from '../domain/image'
import { storyWords } from '../language/english/stories'
import { useReadingComfort } from '../queries/useReadingComfort'
import styles from './Picture.module.css'

interface PictureProps {
  image: Image
  /** The `sizes` attribute: how wide the picture stands in the layout. */
  sizes: string
  /** The picture that the first screen waits for. */
  isUrgent?: boolean
  /** Decoration beside a headline that says it all: no alternative text. */
  isDecoration?: boolean
  /** `natural` keeps the picture's own shape; otherwise it is cropped to the CSS aspect ratio. */
  shape?: '3 / 2' | '1 / 1' | '16 / 9' | 'natural'
}

const naturalShape = ({ width, height }: Image) => (width && height ? `${width} / ${height}` : '3 / 2')

const srcSet = (image: Image) => image.files.map(({ url, width }) => `${url} ${width}w`).join(', ')

/** A picture that keeps its room while it loads, and gives it a quiet tone when it never arrives. */
export const Picture = ({ image, sizes, isUrgent, isDecoration, shape = '3 / 2' }: PictureProps) => {
  const [hasFailed, setFailed] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const isShown = useReadingComfort().comfort.data === 'all' || isWanted
  const aspectRatio = shape === 'natural' ? naturalShape(image) : shape
  return (
    <div className={styles.frame} style={{ aspectRatio }}>
      {!isShown && !isDecoration && (
        <button type="button" className={styles.request} onClick={() => setWanted(true)}>
          {storyWords().showPicture}
        </button>
      )}
      {isShown && !hasFailed && (
        <img
          className={styles.image}
          src={image.url}
          srcSet={srcSet(image) || undefined}
          sizes={sizes}
          alt={isDecoration ? '' : image.alt}
          width={image.width ?? undefined}
          height={image.height ?? undefined}
          loading={isUrgent ? 'eager' : 'lazy'}
          fetchPriority={isUrgent ? 'high' : 'auto'}
          decoding={isUrgent ? 'sync' : 'async'}
          onError={() => setFailed(true)}
        />
      )}
    </div>
  )
}
