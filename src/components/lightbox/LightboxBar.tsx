import { lightboxWords } from '../../language/english/lightbox'
import styles from './Lightbox.module.css'

interface LightboxBarProps {
  /** From 0. */
  position: number
  count: number
  isZoomed: boolean
  onGo: (position: number) => void
  onZoom: () => void
  onClose: () => void
}

interface SignProps {
  name: string
  /** Path in a square of 16. */
  path: string
  isPressed?: boolean
  isOff?: boolean
  /** Has the focus at first. */
  isClose?: boolean
  onClick: () => void
}

/** Off, it keeps the focus: a button that is gone would drop it. */
const Sign = ({ name, path, isPressed, isOff, isClose, onClick }: SignProps) => (
  <button
    type="button"
    className={styles.sign}
    aria-label={name}
    data-close={isClose || undefined}
    aria-pressed={isPressed}
    aria-disabled={isOff || undefined}
    onClick={onClick}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
)

/** Which picture of how many, and what can be done. */
export const LightboxBar = ({ position, count, isZoomed, onGo, onZoom, onClose }: LightboxBarProps) => (
  <div className={styles.bar}>
    <p className={styles.count} role="status">
      {count > 1 && lightboxWords().of(position + 1, count)}
    </p>
    {count > 1 && (
      <>
        <Sign
          name={lightboxWords().previous}
          path="M10 2.5 4.5 8l5.5 5.5"
          isOff={position === 0}
          onClick={() => onGo(position - 1)}
        />
        <Sign
          name={lightboxWords().next}
          path="M6 2.5 11.5 8 6 13.5"
          isOff={position === count - 1}
          onClick={() => onGo(position + 1)}
        />
      </>
    )}
    <Sign
      name={lightboxWords().zoom}
      path="M11.5 6.8a4.7 4.7 0 1 1-9.4 0 4.7 4.7 0 0 1 9.4 0M10.3 10.3l4 4M6.8 4.6V9M4.6 6.8H9"
      isPressed={isZoomed}
      onClick={onZoom}
    />
    <Sign name={lightboxWords().close} path="m3 3 10 10m0-10L3 13" isClose onClick={onClose} />
  </div>
)
