import type { RefObject } from 'react'
import type { Article, ArticleSummary } from '../../../domain/article'
import { usePartWhenIdle } from '../usePartWhenIdle'
import styles from './Listen.module.css'

interface ListenProps {
  /** In full once its text is here. */
  article: ArticleSummary | Article
  /** Frame of the text, see `textIn`; none while it is on its way. */
  text: RefObject<HTMLElement | null> | undefined
}

const load = async () => (await import('./ListenControl')).ListenControl

const canSpeak = () => typeof window !== 'undefined' && 'speechSynthesis' in window

/** The room of the button that reads a story aloud: whether there is a voice, and the code, comes later. */
export const Listen = ({ article, text }: ListenProps) => {
  const hasText = 'body' in article && !article.isProtected && article.body.untrusted.trim() !== ''
  const Control = usePartWhenIdle(load, hasText && canSpeak())
  return (
    <span className={styles.room}>
      {Control && hasText && text && <Control article={article} text={text} />}
    </span>
  )
}
