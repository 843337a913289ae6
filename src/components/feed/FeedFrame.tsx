import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { drawnWithin } from '../useDrawnNear'
import styles from './Feed.module.css'

const useIsNear = (element: RefObject<Element | null>) => {
  const [isNear, setNear] = useState(true)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: drawnWithin,
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isNear
}

interface FeedFrameProps {
  ref: RefObject<HTMLDivElement | null>
  /** Name of the list, as heard. */
  label: string
  isBusy: boolean
  isEmpty: boolean
  children: ReactNode
}

/** Frame of a list of stories. A feed owns articles: while none is drawn, it is not one. */
export const FeedFrame = ({ ref, label, isBusy, isEmpty, children }: FeedFrameProps) => {
  const isNear = useIsNear(ref)
  const role = isNear && !isEmpty ? { role: 'feed', 'aria-label': label } : {}
  return (
    <div ref={ref} className={styles.feed} aria-busy={isBusy} {...role}>
      {children}
    </div>
  )
}
