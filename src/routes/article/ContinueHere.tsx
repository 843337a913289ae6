import { type RefObject, useState } from 'react'
import { percent } from '../../components/percent'
import { isBegun, type ReadingPlace } from '../../domain/readingPlace'
import { readingWords } from '../../language/english/reading'
import styles from './ContinueHere.module.css'
import { goToBlock } from './goToBlock'

interface ContinueHereProps {
  /** Where the reader was when the story was opened. */
  place: ReadingPlace
  text: RefObject<HTMLElement | null>
}

/** The way back to where the reader was, beside the name of the section: nothing moves when it appears. */
export const ContinueHere = ({ place, text }: ContinueHereProps) => {
  const [isAtTop] = useState(() => window.scrollY < window.innerHeight)
  const [isTaken, setTaken] = useState(false)
  if (isTaken || !isAtTop || !isBegun(place)) return null
  const go = () => {
    goToBlock(text.current, place.block)
    setTaken(true)
  }
  return (
    <button type="button" className={styles.continue} onClick={go}>
      {readingWords().continueHere(percent(place.share))}
    </button>
  )
}
