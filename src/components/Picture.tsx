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
  /** Keeps its own shape, where the newsroom says which; otherwise it is cropped to 3 : 2. */
  isWhole?: boolean
}

const ownShape = ({ width, height }: Image) => (width && height ? `${width} / ${height}` : null)

const srcSet = (image: Image) => image.files.map(({ url, width }) => `${url} ${width}w`).join(', ')

/** A picture that keeps its room while it loads, and gives it a quiet tone when it never arrives. */
export const Picture = ({ image, sizes, isUrgent, isDecoration, isWhole }: PictureProps) => {
  const [hasFailed, setFailed] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const isShown = useReadingComfort().comfort.data === 'all' || isWanted
  const shape = isWhole ? ownShape(image) : null
  const isThere = isShown && !hasFailed
  // A picture that is there gives its frame the shape by itself: no style has to stand in a printed page.
  const style = shape === null || isThere ? undefined : { aspectRatio: shape }
  return (
    <div className={styles.frame} data-whole={shape !== null || undefined} style={style}>
      {!isShown && !isDecoration && (
        <button type="button" className={styles.request} onClick={() => setWanted(true)}>
          {storyWords().showPicture}
        </button>
      )}
      {isThere && (
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
