import { type MouseEvent, useLayoutEffect, useRef } from 'react'
import { comfortWords } from '../../language/english/comfort'
import { ComfortFields } from './ComfortFields'
import styles from './ComfortPanel.module.css'

interface ComfortPanelProps {
  onClose: () => void
}

/** The choices over the page, which stays in sight: a sheet on phones, in the corner of wide screens. */
export const ComfortPanel = ({ onClose }: ComfortPanelProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const node = dialog.current
    node?.showModal()
    // While it still stands: gives the focus back to the button that opened it.
    return () => node?.close()
  }, [])
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    // Beside the sheet: its own padding belongs to the frame inside.
    if (target === currentTarget) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog of itself
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="reading-comfort"
      onClose={onClose}
      onClick={onClick}
    >
      <div className={styles.frame}>
        <div className={styles.head}>
          <h2 id="reading-comfort" className={styles.title}>
            {comfortWords().title}
          </h2>
          <button type="button" className={styles.close} onClick={onClose}>
            {comfortWords().done}
          </button>
        </div>
        <ComfortFields />
      </div>
    </dialog>
  )
}
