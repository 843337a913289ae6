import { type ComponentProps, type ComponentType, type RefObject, useEffect, useState } from 'react'
import type { Article, ArticleSummary } from '../../../domain/article'
import { useIdle } from '../useIdle'
import styles from './Listen.module.css'

interface ListenProps {
  /** In full once its text is here. */
  article: ArticleSummary | Article
  /** Frame of the text, see `textIn`; none while it is on its way. */
  text: RefObject<HTMLElement | null> | undefined
}

type Control = ComponentType<ComponentProps<typeof import('./ListenControl')['ListenControl']>>

const load = async (): Promise<Control | null> => {
  try {
    return (await import('./ListenControl')).ListenControl
  } catch {
    // The story can be read all the same.
    return null
  }
}

const useControl = (isWanted: boolean) => {
  const isIdle = useIdle()
  const [Control, setControl] = useState<Control | null>(null)
  useEffect(() => {
    if (!isIdle || !isWanted || !('speechSynthesis' in window)) return
    void load().then((loaded) => setControl(() => loaded))
  }, [isIdle, isWanted])
  return Control
}

/** The room of the button that reads a story aloud: whether there is a voice, and the code, comes later. */
export const Listen = ({ article, text }: ListenProps) => {
  const hasText = 'body' in article && !article.isProtected && article.body.untrusted.trim() !== ''
  const Control = useControl(hasText)
  return (
    <span className={styles.room}>
      {Control && hasText && text && <Control article={article} text={text} />}
    </span>
  )
}
