import { type RefObject, useState } from 'react'
import type { Article } from '../../domain/article'
import { readMinutes } from '../../domain/readTime'
import { Contents } from './contents/Contents'
import type { Section } from './contents/sectionsOf'
import styles from './Layout.module.css'
import { usePartWhenIdle } from './usePartWhenIdle'

/** Minutes under which nobody asks how much is left. */
const soonRead = 3

interface StoryGuideProps {
  article: Article
  sections: readonly Section[]
  /** Frame of the text, see `textIn`. */
  text: RefObject<HTMLElement | null>
}

/** Nobody is far into a story yet while it opens. */
const loadProgress = async () => (await import('./progress/StoryProgress')).StoryProgress

const Guide = ({ article, sections, text }: StoryGuideProps) => {
  const [section, setSection] = useState<string | null>(null)
  const Progress = usePartWhenIdle(loadProgress, true)
  return (
    <div className={styles.guide}>
      {sections.length > 0 && <Contents sections={sections} current={section} />}
      {Progress && <Progress words={article.words} sections={sections} text={text} onSection={setSection} />}
    </div>
  )
}

/** What leads through a long story: its sections, and how much of it is left. */
export const StoryGuide = (props: StoryGuideProps) => {
  const { words, pictures, isProtected } = props.article
  const isLong = !isProtected && readMinutes(words, pictures) >= soonRead
  return isLong || props.sections.length > 0 ? <Guide {...props} /> : null
}
