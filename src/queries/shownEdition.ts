import { notifyManager, type Query, type QueryClient } from '@tanstack/react-query'
import { editionOf } from './editions'
import { newsroomAnswers, onReach } from './newsroomReach'

/** Why what is on screen may not be the latest: no network, or a newsroom that does not answer. */
export type Standstill = 'offline' | 'no answer'

const isShown = (query: Query) => query.isActive() && query.state.data !== undefined

/** When the newsroom sent what the page shows: the story, else the list; epoch ms, `null` where it shows neither. */
export const shownEdition = (queryClient: QueryClient): number | null => {
  const find = (name: string) => queryClient.getQueryCache().findAll({ queryKey: [name], predicate: isShown })
  const [query] = [...find('article'), ...find('feed')]
  return query ? editionOf(query) : null
}

/** Whether news can come in; `null` for yes. */
export const standstill = (): Standstill | null => {
  if (!navigator.onLine) return 'offline'
  return newsroomAnswers() ? null : 'no answer'
}

/** Calls back when either may have changed; returns how to stop. */
export const onStandstill = (queryClient: QueryClient, listener: () => void): (() => void) => {
  const stops = [
    onReach(listener),
    // After the render that asks for something new.
    queryClient.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
  ]
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    for (const stop of stops) stop()
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
