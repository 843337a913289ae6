import type { Query } from '@tanstack/react-query'

/** ms for which changes are collected before they are written. */
const pause = 1_000

const whenIdle = (task: () => void) => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2_000 })
  else setTimeout(task)
}

/** Its code is fetched when there is something to write; without it nothing is kept this time. */
const load = () => import('./writeQueries')

/** Writes changed queries to the device: a little later, in idle time, or at once when the page goes out of sight. */
export const writeSoon = () => {
  const changed = new Map<string, Query>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    const queries = [...changed.values()]
    changed.clear()
    if (queries.length === 0) return
    load().then(
      ({ writeFetched }) => writeFetched(queries),
      () => undefined,
    )
  }
  const writeIfHidden = () => document.visibilityState === 'hidden' && write()
  addEventListener('pagehide', write)
  document.addEventListener('visibilitychange', writeIfHidden)
  return {
    add: (query: Query) => {
      changed.set(query.queryHash, query)
      timer ??= setTimeout(() => whenIdle(write), pause)
    },
    stop: () => {
      clearTimeout(timer)
      removeEventListener('pagehide', write)
      document.removeEventListener('visibilitychange', writeIfHidden)
    },
  }
}
