import { useLayoutEffect, useRef, useState } from 'react'
import type { ClearingWish, DeviceContents } from '../../domain/deviceContents'
import styles from './ClearDialog.module.css'

interface ClearDialogProps {
  contents: DeviceContents
  onClose: () => void
  onClear: (wish: ClearingWish) => void
}

interface BoxProps {
  isChecked: boolean
  onChange: (isChecked: boolean) => void
  children: string
}

const Box = ({ isChecked, onChange, children }: BoxProps) => (
  <label className={styles.box}>
    <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
    {children}
  </label>
)

/** Asks before anything goes, and says what stays. */
export const ClearDialog = ({ contents, onClose, onClear }: ClearDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [withComments, setWithComments] = useState(false)
  const [withSaved, setWithSaved] = useState(false)
  useLayoutEffect(() => {
    const node = dialog.current
    node?.showModal()
    // While it still stands: gives the focus back to the button that opened it.
    return () => node?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="clear-title" onClose={onClose}>
      <h2 id="clear-title" className={styles.title}>
        Clear what is stored?
      </h2>
      <p>
        The stories, lists and pictures kept here go; they can be fetched again while there is a network. The
        places where you stopped reading go for good.
      </p>
      <p>Your unsent comments, your drafts and your saved stories stay, unless you say otherwise:</p>
      {contents.unsent + contents.drafts > 0 && (
        <p className={styles.warning}>
          You have {contents.unsent + contents.drafts} that the newsroom has not got. Nobody can bring them
          back.
        </p>
      )}
      <Box isChecked={withComments} onChange={setWithComments}>
        Also my unsent comments and drafts, and the name kept for the next one
      </Box>
      <Box isChecked={withSaved} onChange={setWithSaved}>
        Also my saved stories
      </Box>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={onClose}>
          Keep everything
        </button>
        <button
          type="button"
          className={styles.button}
          data-final
          onClick={() => onClear({ withComments, withSaved })}
        >
          Clear
        </button>
      </div>
    </dialog>
  )
}
