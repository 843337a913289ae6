import { articleWords } from '../../../language/english/article'
import { spokenWriting } from '../../../language/spokenWriting'
import { SectionList } from '../contents/SectionList'
import type { Section } from '../contents/sectionsOf'
import { useDisclosure } from '../header/useDisclosure'
import styles from './RunningHead.module.css'
import type { Reading } from './useReading'

interface RunningHeadProps {
  reading: Reading
  sections: readonly Section[]
}

const titleOf = (sections: readonly Section[], id: string | null) =>
  sections.find((section) => section.id === id)?.title ?? articleWords().inThisStory

/** The section that is read, as on the top of a printed page; opens the others. */
const SectionChooser = ({ reading, sections }: RunningHeadProps) => {
  const { isOpen, frame, toggle } = useDisclosure<HTMLDivElement>()
  return (
    <div ref={frame} className={styles.chooser}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={toggle}>
        <span className="visually-hidden">{articleWords().otherSection} </span>
        <span className={styles.title} dir="auto">
          {titleOf(sections, reading.section)}
        </span>
        <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 6 5 5 5-5" />
        </svg>
      </button>
      {isOpen && (
        <nav className={styles.panel} aria-label={articleWords().goToSection}>
          <SectionList sections={sections} current={reading.section} onChoose={toggle} />
        </nav>
      )}
    </div>
  )
}

/**
 * How much is left, and a rule that fills: along the top edge of narrow screens, beside the text of wide ones. Never
 * announced: whoever listens meets it where it stands.
 */
export const RunningHead = ({ reading, sections }: RunningHeadProps) => {
  const { minutesLeft, share } = reading
  return (
    <div className={styles.head} data-shown={minutesLeft !== null || undefined}>
      <div className={styles.line}>
        {sections.length > 0 && <SectionChooser reading={reading} sections={sections} />}
        <p className={styles.left} {...spokenWriting()}>
          {minutesLeft !== null && articleWords().minLeft(minutesLeft)}
        </p>
      </div>
      <div className={styles.rule} aria-hidden="true">
        <div className={styles.read} ref={(rule) => rule?.style.setProperty('--share', `${share}`)} />
      </div>
    </div>
  )
}
