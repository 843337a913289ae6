import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { lightboxWords } from '../../language/english/lightbox'
import { LargePicture } from './LargePicture'
import styles from './Lightbox.module.css'
import { LightboxBar } from './LightboxBar'
import type { LightboxPicture } from './lightboxPicture'
import { useSwipe } from './useSwipe'

export interface LightboxProps {
  pictures: readonly LightboxPicture[]
  /** Position of the picture that was pressed, from 0. */
  first: number
  onClose: () => void
}

const zooms = [1, 1.6, 2.5, 4]

/** Opened over everything; the platform gives the focus back to the picture that was pressed. */
const useModal = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const node = dialog.current
    node?.showModal()
    node?.querySelector<HTMLElement>('[data-close]')?.focus()
    return () => node?.close()
  }, [])
  return dialog
}

const usePreload = (pictures: readonly LightboxPicture[], current: number) => {
  useEffect(() => {
    for (const position of [current + 1, current - 1]) {
      const source = pictures[position]?.sources[0]
      if (source) new Image().src = source
    }
  }, [pictures, current])
}

const usePosition = ({ pictures, first }: LightboxProps) => {
  const [current, setCurrent] = useState(first)
  const [zoom, setZoom] = useState(0)
  const go = (position: number) => {
    if (position < 0 || position >= pictures.length) return
    setCurrent(position)
    setZoom(0)
  }
  const zoomTo = (step: number) => setZoom(Math.min(zooms.length - 1, Math.max(0, step)))
  return { current, zoom, go, zoomTo }
}

const Caption = ({ caption, credit }: LightboxPicture) =>
  caption || credit ? (
    <p className={styles.caption} dir="auto">
      {caption} {credit && <span className={styles.credit}>{credit}</span>}
    </p>
  ) : null

/** px that an arrow moves an enlarged picture. */
const stride = 120

const pan = (dialog: HTMLElement | null, x: number, y: number) =>
  dialog?.querySelector('[data-stage]')?.scrollBy(x * stride, y * stride)

/** The pictures of a story one by one, as large as the screen: by keyboard, by swipe, by buttons. */
export const Lightbox = (props: LightboxProps) => {
  const { pictures, onClose } = props
  const dialog = useModal()
  const { current, zoom, go, zoomTo } = usePosition(props)
  usePreload(pictures, current)
  const swipe = useSwipe((step) => zoom === 0 && go(current + step))
  const picture = pictures[current]
  const sideways = (step: 1 | -1) => (zoom > 0 ? pan(dialog.current, step, 0) : go(current + step))
  const keys: Record<string, () => void> = {
    ArrowRight: () => sideways(1),
    ArrowLeft: () => sideways(-1),
    ArrowDown: () => pan(dialog.current, 0, 1),
    ArrowUp: () => pan(dialog.current, 0, -1),
    Home: () => go(0),
    End: () => go(pictures.length - 1),
    '+': () => zoomTo(zoom + 1),
    '=': () => zoomTo(zoom + 1),
    '-': () => zoomTo(zoom - 1),
    '0': () => zoomTo(0),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The page behind has keys of its own.
    event.stopPropagation()
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      dir="ltr"
      aria-label={lightboxWords().title}
      // Told late: by then it may have been opened anew.
      onClose={({ currentTarget }) => !currentTarget.open && onClose()}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <LightboxBar
        position={current}
        count={pictures.length}
        isZoomed={zoom > 0}
        onGo={go}
        onZoom={() => zoomTo(zoom > 0 ? 0 : 2)}
        onClose={onClose}
      />
      {picture && (
        <>
          <LargePicture
            key={current}
            picture={picture}
            zoom={zooms[zoom] ?? 1}
            onToggleZoom={() => zoomTo(zoom > 0 ? 0 : 2)}
          />
          <Caption {...picture} />
        </>
      )}
    </dialog>
  )
}
