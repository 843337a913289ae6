import type { ReactNode } from 'react'
import { useDrawnNear } from '../useDrawnNear'
import styles from './Feed.module.css'
import { type Stretch, storiesOf } from './withoutRepeats'

interface FeedPartProps {
  /** Name of the list. */
  label: string
  stretches: readonly Stretch[]
  children: () => ReactNode
}

/** Some stretches of a feed, which far from the screen are one element: thousands of empty ones would weigh as well. */
export const FeedPart = ({ label, stretches, children }: FeedPartProps) => {
  const ids = stretches.flatMap(storiesOf).map(({ id }) => id)
  // What it measured is true of so many stories only.
  const { frame, isNear, height } = useDrawnNear<HTMLDivElement>(`${label} ${ids.length} from ${ids[0]}`)
  return (
    <div
      ref={frame}
      className={styles.chunk}
      style={{ blockSize: height }}
      data-holds={isNear ? undefined : ids.join(' ')}
    >
      {isNear && children()}
    </div>
  )
}
