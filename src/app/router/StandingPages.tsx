import {
  Activity,
  type ReactNode,
  Suspense,
  use,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { UNSAFE_LocationContext as LocationContext } from 'react-router-dom'
import styles from './StandingPages.module.css'
import { type StandingPages as Standing, type StandingPage, turnPage } from './turnPage'

/**
 * Keeps the layout of what is asleep: React takes its boxes away, now or with a later drawing. Returns how to stop.
 */
const keepBoxes = (frame: HTMLElement) => {
  if (!('contentVisibility' in frame.style)) return
  const keep = () => {
    for (const part of frame.querySelectorAll<HTMLElement>(':scope > *')) part.style.removeProperty('display')
  }
  keep()
  const observer = new MutationObserver(keep)
  observer.observe(frame, { attributeFilter: ['style'], subtree: true })
  return () => observer.disconnect()
}

/** One of the pages. What it does besides standing there begins again once it was seen. */
const OnePage = ({ place, page, isLeft }: StandingPage & { isLeft: boolean }) => {
  const frame = useRef<HTMLDivElement>(null)
  const isAsleep = useDeferredValue(isLeft) || isLeft
  useLayoutEffect(() => {
    if (isAsleep && frame.current) return keepBoxes(frame.current)
  }, [isAsleep])
  return (
    <div ref={frame} className={isLeft ? styles.left : undefined} data-left={isLeft || undefined}>
      <LocationContext value={place}>
        <Activity mode={isAsleep ? 'hidden' : 'visible'}>
          <Suspense>{page}</Suspense>
        </Activity>
      </LocationContext>
    </div>
  )
}

/** The page that stands and, beside a story, unseen, the list that it was opened from: Back finds it as it was. */
export const StandingPages = ({ page }: { page: ReactNode }) => {
  const place = use(LocationContext)
  const [pages, setPages] = useState<Standing>({ asked: place, now: { id: 0, place, page }, left: null })
  const standing = pages.asked === place ? pages : turnPage(pages, { place, page })
  if (standing !== pages) setPages(standing)
  const { now, left } = standing
  return [left, now].map((each) => each && <OnePage key={each.id} {...each} isLeft={each === left} />)
}
