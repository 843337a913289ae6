import { useEffect, useState } from 'react'
import type { ListVisit } from '../../domain/listVisit'
import type { Feed } from '../../queries/feedQueries'
import { listVisits } from '../../queries/listVisits'
import { useHydrating } from '../useHydrating'

const none: ListVisit = { newestBefore: null, place: null }

/** What the reader finds on coming back to a list; keeps what is newest in it for the next time. */
export const useVisit = (list: Feed, newest: string | undefined, isKept: boolean): ListVisit => {
  const isHydrating = useHydrating()
  const [visit, setVisit] = useState<ListVisit | null>(null)
  if (isKept && !isHydrating && visit === null) setVisit(listVisits.start(list))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list is described anew at each drawing
  useEffect(() => {
    if (visit === null || newest === undefined) return
    listVisits.keepNewest(list, newest)
    // A page left open overnight is left when it goes out of sight.
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') return listVisits.keepNewest(list, newest)
      const { newestBefore } = listVisits.start(list)
      setVisit((before) => ({ ...(before ?? none), newestBefore }))
    }
    document.addEventListener('visibilitychange', onVisibility)
    return () => document.removeEventListener('visibilitychange', onVisibility)
  }, [visit === null, newest])
  return visit ?? none
}
