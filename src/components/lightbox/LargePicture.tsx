import { type CSSProperties, type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import { lightboxWords } from '../../language/english/lightbox'
import { problemParts } from '../../language/english/problems'
import { useOffline } from '../useOffline'
import styles from './Lightbox.module.css'
import type { LightboxPicture } from './lightboxPicture'

interface LargePictureProps {
  picture: LightboxPicture
  /** 1 fits the screen. */
  zoom: number
  /** Zooms in or out, asked for on the picture itself. */
  onToggleZoom: () => void
}

const Missing = ({ onRetry }: { onRetry: () => void }) => {
  const isOffline = useOffline()
  return (
    <div className={styles.missing} role="status">
      <p>{isOffline ? lightboxWords().notKept : lightboxWords().missing}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {problemParts().tryAgain}
      </button>
    </div>
  )
}

/** Keeps the part that was looked at in the middle while the picture grows. */
const useZoomAtPoint = (zoom: number) => {
  const stage = useRef<HTMLDivElement>(null)
  const point = useRef({ x: 0.5, y: 0.5 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each zoom
  useLayoutEffect(() => {
    const node = stage.current
    if (!node) return
    const { x, y } = point.current
    node.scrollTo(x * node.scrollWidth - node.clientWidth / 2, y * node.scrollHeight - node.clientHeight / 2)
    point.current = { x: 0.5, y: 0.5 }
  }, [zoom])
  const aim = (event: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    point.current = { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
  }
  return { stage, aim }
}

/** One picture, as large as the screen allows and larger; tries its smaller files where the largest does not come. */
export const LargePicture = ({ picture, zoom, onToggleZoom }: LargePictureProps) => {
  const { stage, aim } = useZoomAtPoint(zoom)
  const [tries, setTries] = useState(0)
  const [ratio, setRatio] = useState(picture.ratio)
  const source = picture.sources[tries]
  const size = { '--ratio': ratio ?? 1.5, '--zoom': zoom, '--widest': `${picture.widest ?? 9999}px` }
  const background = picture.drawn && { backgroundImage: `url(${JSON.stringify(picture.drawn)})` }
  return (
    <div ref={stage} className={styles.stage} data-zoomed={zoom > 1 || undefined} data-stage>
      {source === undefined ? (
        <Missing onRetry={() => setTries(0)} />
      ) : (
        <img
          key={source}
          className={styles.image}
          style={{ ...size, ...background } as CSSProperties}
          src={source}
          alt={picture.alt}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setRatio((known) => known ?? (naturalWidth / naturalHeight || null))
          }
          onError={() => setTries(tries + 1)}
          onDoubleClick={(event) => {
            aim(event)
            onToggleZoom()
          }}
        />
      )}
    </div>
  )
}
