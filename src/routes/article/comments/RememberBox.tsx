import { useId } from 'react'
import { commentWords } from '../../../language/english/comments'
import styles from './RememberBox.module.css'

interface RememberBoxProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** Asks before the name is kept on the device; the email never is. */
export const RememberBox = ({ isOn, onChange }: RememberBoxProps) => {
  const hintId = useId()
  return (
    <p className={styles.row}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isOn}
          aria-describedby={hintId}
          onChange={({ target }) => onChange(target.checked)}
        />
        {commentWords().remember}
      </label>
      <span id={hintId} className={styles.hint}>
        {commentWords().rememberNote}
      </span>
    </p>
  )
}
