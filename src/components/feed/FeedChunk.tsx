import type { ReactNode } from 'react'
import type { ArticleSummary } from '../../domain/article'
import { useDrawnNear } from '../useDrawnNear'
import { useWarmArticles } from '../useWarmArticles'
import styles from './Feed.module.css'

interface FeedChunkProps {
  /** Names the stretch within its page. */
  name: string
  articles: readonly ArticleSummary[]
  /** Not asked for what is far from the screen: of thousands of stories not even the elements are made. */
  children: () => ReactNode
}

/** A stretch of a feed, drawn only near the screen. */
export const FeedChunk = ({ name, articles, children }: FeedChunkProps) => {
  const { frame, isNear, height } = useDrawnNear<HTMLDivElement>(name)
  useWarmArticles(frame, isNear ? articles.map(({ id }) => id) : [])
  return (
    <div
      ref={frame}
      className={styles.chunk}
      style={{ blockSize: height }}
      data-holds={articles.map(({ id }) => id).join(' ')}
    >
      {isNear && children()}
    </div>
  )
}
