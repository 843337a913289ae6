import { useCallback, useState } from 'react'
import type { Image } from '../domain/image'
import { storyWords } from '../language/english/stories'
import { useReadingComfort } from '../queries/useReadingComfort'
import styles from './Picture.module.css'
import { useWasPrinted } from './useHydrating'

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

/**
 * The files of a picture, which it gets once it is in the page. Chromium never lets go of a picture with `sizes` that
 * was built and never inserted, nor of the page around it; React builds such where it has to begin a page anew.
 */
const useFiles = ({ url, files }: Image, sizes: string) => {
  const isPrinted = useWasPrinted()
  const srcSet = files.map((file) => `${file.url} ${file.width}w`).join(', ')
  const give = useCallback(
    (picture: HTMLImageElement | null) => {
      if (!picture) return
      picture.sizes = sizes
      if (srcSet) picture.srcset = srcSet
      else picture.removeAttribute('srcset')
      picture.src = url
    },
    [url, srcSet, sizes],
  )
  return isPrinted ? { src: url, srcSet: srcSet || undefined, sizes } : { ref: give }
}

/** A picture that keeps its room while it loads, and gives it a quiet tone when it never arrives. */
export const Picture = ({ image, sizes, isUrgent, isDecoration, isWhole }: PictureProps) => {
  const [hasFailed, setFailed] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const isShown = useReadingComfort().comfort.data === 'all' || isWanted
  const files = useFiles(image, sizes)
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
          {...files}
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
