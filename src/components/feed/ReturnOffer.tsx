import { type RefObject, useEffect, useRef, useState } from 'react'
import { listWords } from '../../language/english/lists'
import type { Feed } from '../../queries/feedQueries'
import { listVisits } from '../../queries/listVisits'
import { goToStory, type Search } from './goToStory'

interface ReturnOfferProps {
  feed: RefObject<HTMLElement | null>
  list: Feed
  search: Search
  /** The offer was taken, or is of no more use. */
  onDone: () => void
}

/** Screens after which a reader has gone on by themselves. */
const goneOn = 1.5

const useGoneOn = (onDone: () => void) => {
  useEffect(() => {
    const look = () => window.scrollY > goneOn * window.innerHeight && onDone()
    look()
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [onDone])
}

/** After the app was closed: the way back to where the reader was in a list. */
export const ReturnOffer = ({ feed, list, search, onDone }: ReturnOfferProps) => {
  const underWay = useRef<AbortController>(undefined)
  const [state, setState] = useState<'offered' | 'searching' | 'failed'>('offered')
  useGoneOn(onDone)
  useEffect(() => () => underWay.current?.abort(), [])
  const go = async () => {
    underWay.current = new AbortController()
    const { signal } = underWay.current
    setState('searching')
    const isThere = feed.current !== null && (await goToStory(feed.current, search, signal))
    if (isThere) onDone()
    else setState(signal.aborted ? 'offered' : 'failed')
  }
  const dismiss = () => {
    listVisits.keepPlace(list, null)
    onDone()
  }
  if (state === 'searching')
    return (
      <button type="button" data-quiet onClick={() => underWay.current?.abort()}>
        {listWords().looking}
      </button>
    )
  return (
    <>
      <button type="button" data-quiet onClick={() => void go().catch(() => setState('failed'))}>
        {state === 'failed' ? listWords().placeLost : listWords().goBack}
      </button>
      <button type="button" data-quiet aria-label={listWords().stay} onClick={dismiss}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" />
        </svg>
      </button>
    </>
  )
}
