import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ArticleSummary } from '../../domain/article'
import { useWarmArticles } from '../useWarmArticles'
import { recallChunk, rememberChunk } from './chunkMemory'
import styles from './Feed.module.css'
import { drawnWithin } from './FeedFrame'

interface FeedChunkProps {
  /** Names the stretch within the history. */
  memoryKey: string
  articles: readonly ArticleSummary[]
  children: ReactNode
}

/**
 * A stretch of a list that is drawn only near the screen and leaves its exact height behind, so that a list
 * stays light however long it gets. What holds the focus stays.
 */
export const FeedChunk = ({ memoryKey, articles, children }: FeedChunkProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(() => recallChunk(memoryKey)?.isNear ?? true)
  // Not asked of the memory again: an anchor followed on this page is a new entry, of which it knows nothing yet.
  const [height, setHeight] = useState(() => recallChunk(memoryKey)?.height)
  useWarmArticles(isNear ? articles.map(({ id }) => id) : [])
  useEffect(() => {
    const node = frame.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        // Several wait where the page was busy; only the last is true still.
        if (entries.at(-1)?.isIntersecting) return setNear(true)
        if (node.contains(document.activeElement) || node.childElementCount === 0) return
        rememberChunk(memoryKey, { height: node.offsetHeight, isNear: false })
        setHeight(node.offsetHeight)
        setNear(false)
      },
      { rootMargin: drawnWithin },
    )
    observer.observe(node)
    return () => {
      if (node.childElementCount > 0) rememberChunk(memoryKey, { height: node.offsetHeight, isNear: true })
      observer.disconnect()
    }
  }, [memoryKey])
  return (
    <div
      ref={frame}
      className={styles.chunk}
      style={{ blockSize: isNear ? undefined : height }}
      data-holds={articles.map(({ id }) => id).join(' ')}
    >
      {isNear && children}
    </div>
  )
}
