import type { Query } from '@tanstack/react-query'
import { readerStays } from './readerStays'
import { whenIdle } from './whenIdle'

/** ms for which changes are collected before they are written. */
const pause = 1_000

/** ms after which also a busy page writes. */
const patience = 2_000

/** Its code is fetched when there is something to write; without it nothing is kept this time. */
const load = () => import('./writeQueries')

/**
 * Writes changed queries to the device: a little later, in idle time, or at once when the page goes out of sight. What
 * is no news waits for a reader who stays: a page that was printed would else fetch the code that writes it.
 */
export const writeSoon = () => {
  const changed = new Map<string, Query>()
  const news = new Set<Query>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    const [queries, fresh] = [[...changed.values()], [...news]]
    changed.clear()
    news.clear()
    if (queries.length === 0) return
    load().then(
      ({ writeFetched }) => writeFetched(queries, fresh),
      () => undefined,
    )
  }
  const writeLater = () => {
    if (changed.size > 0) timer ??= setTimeout(() => whenIdle(write, patience), pause)
  }
  const writeIfHidden = () => document.visibilityState === 'hidden' && write()
  addEventListener('pagehide', write)
  document.addEventListener('visibilitychange', writeIfHidden)
  return {
    /** `isNews`: the newsroom has just sent it, it is no copy of what the device had. */
    add: (query: Query, isNews: boolean) => {
      changed.set(query.queryHash, query)
      if (!isNews) return void readerStays().then(writeLater)
      news.add(query)
      writeLater()
    },
    stop: () => {
      clearTimeout(timer)
      changed.clear()
      removeEventListener('pagehide', write)
      document.removeEventListener('visibilitychange', writeIfHidden)
    },
  }
}
