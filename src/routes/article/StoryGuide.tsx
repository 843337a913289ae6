import type { RefObject } from 'react'
import type { Article } from '../../domain/article'
import { readMinutes } from '../../domain/readTime'
import { Contents } from './contents/Contents'
import type { Section } from './contents/sectionsOf'
import styles from './Layout.module.css'
import { RunningHead } from './progress/RunningHead'
import { useReading } from './progress/useReading'

/** Minutes under which nobody asks how much is left. */
const soonRead = 3

interface StoryGuideProps {
  article: Article
  sections: readonly Section[]
  /** Frame of the text, see `textIn`. */
  text: RefObject<HTMLElement | null>
}

const Guide = ({ article, sections, text }: StoryGuideProps) => {
  const { words } = article
  const reading = useReading(text, { words, sections })
  return (
    <div className={styles.guide}>
      {sections.length > 0 && <Contents sections={sections} current={reading.section} />}
      <RunningHead reading={reading} sections={sections} />
    </div>
  )
}

/** What leads through a long story: its sections, and how much of it is left. */
export const StoryGuide = (props: StoryGuideProps) => {
  const { words, pictures, isProtected } = props.article
  const isLong = !isProtected && readMinutes(words, pictures) >= soonRead
  return isLong || props.sections.length > 0 ? <Guide {...props} /> : null
}
