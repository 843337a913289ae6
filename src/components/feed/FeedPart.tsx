import type { ReactNode } from 'react'
import { useDrawnNear } from '../useDrawnNear'
import styles from './Feed.module.css'
import type { Stretch } from './withoutRepeats'

/** Stretches in a part. */
export const partSize = 10

interface FeedPartProps {
  /** Names the part within its page. */
  name: string
  stretches: readonly Stretch[]
  children: () => ReactNode
}

const holds = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ articles }) => articles.map(({ id }) => id)).join(' ')

/** Some stretches of a feed, which far from the screen are one element: thousands of empty ones would weigh as well. */
export const FeedPart = ({ name, stretches, children }: FeedPartProps) => {
  const { frame, isNear, height } = useDrawnNear<HTMLDivElement>(name)
  return (
    <div
      ref={frame}
      className={styles.chunk}
      style={{ blockSize: height }}
      data-holds={isNear ? undefined : holds(stretches)}
    >
      {isNear && children()}
    </div>
  )
}
