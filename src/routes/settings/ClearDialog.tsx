import { useLayoutEffect, useRef, useState } from 'react'
import type { ClearingWish, DeviceContents } from '../../domain/deviceContents'
import { settingsWords } from '../../language/english/settings'
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
  const say = settingsWords()
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
        {say.clearTitle}
      </h2>
      <p>{say.clearGoes}</p>
      <p>{say.clearStays}</p>
      {contents.unsent + contents.drafts > 0 && (
        <p className={styles.warning}>{say.clearUnsent(contents.unsent + contents.drafts)}</p>
      )}
      <Box isChecked={withComments} onChange={setWithComments}>
        {say.clearComments}
      </Box>
      <Box isChecked={withSaved} onChange={setWithSaved}>
        {say.clearSaved}
      </Box>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} onClick={onClose}>
          {say.keepAll}
        </button>
        <button
          type="button"
          className={styles.button}
          data-final
          onClick={() => onClear({ withComments, withSaved })}
        >
          {say.clearNow}
        </button>
      </div>
    </dialog>
  )
}
