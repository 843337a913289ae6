import { useState } from 'react'
import { commentWords } from '../../../language/english/comments'
import styles from './Buttons.module.css'

/** Puts a text on the clipboard, and says whether that worked. */
export const CopyText = ({ text, isQuiet = false }: { text: string; isQuiet?: boolean }) => {
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome(commentWords().copied)
    } catch {
      setOutcome(commentWords().copyFailed)
    }
  }
  return (
    <>
      <button type="button" className={isQuiet ? styles.quiet : styles.button} onClick={() => void copy()}>
        {commentWords().copy}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome}
      </span>
    </>
  )
}
