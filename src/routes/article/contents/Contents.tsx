import { useId, useState } from 'react'
import { articleWords } from '../../../language/english/article'
import { spokenWriting } from '../../../language/spokenWriting'
import styles from './Contents.module.css'
import { SectionList } from './SectionList'
import type { Section } from './sectionsOf'

interface ContentsProps {
  sections: readonly Section[]
  /** Id of the one that is read. */
  current: string | null
}

/** The table of contents: beside the text of wide screens, folded above it on others. */
export const Contents = ({ sections, current }: ContentsProps) => {
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <nav className={styles.contents} aria-label={articleWords().inThisStory} data-open={isOpen || undefined}>
      <p className={styles.label} aria-hidden="true" {...spokenWriting()}>
        {articleWords().inThisStory}
      </p>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
        {...spokenWriting()}
      >
        <span>{articleWords().inThisStory}</span>
        <span className={styles.count}>{articleWords().parts(sections.length)}</span>
        <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 6 5 5 5-5" />
        </svg>
      </button>
      <div id={listId} className={styles.list}>
        <SectionList sections={sections} current={current} />
      </div>
    </nav>
  )
}
