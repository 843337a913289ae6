import type {
  Query,
  QueryCacheNotifyEvent,
  QueryClient,
  QueryKey,
  QueryPersister,
} from '@tanstack/react-query'
import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'
import { noteEdition } from './editions'
import { keptKind } from './keptKind'
import { noteReach } from './newsroomReach'
import { forgetRestored, isOfRestored, isRestored, takeRestoredDate } from './restored'
import { writeSoon } from './writeSoon'

type Updated = Extract<QueryCacheNotifyEvent, { type: 'updated' }>

const isNoAnswer = (problem: unknown) =>
  problem instanceof Unreachable ||
  problem instanceof Malformed ||
  (problem instanceof Refused && problem.status >= 500)

/** What was put on screen from the device gets its own date, and is asked for anew behind it where that is due. */
const date = (query: Query, updatedAt: number) => {
  query.setState({ dataUpdatedAt: updatedAt })
  setTimeout(() => {
    if (query.isStale() || keptKind(query.queryKey) === 'living') query.fetch().catch(() => undefined)
  })
}

const onSuccess = (query: Query, isManual: boolean) => {
  const restoredDate = isManual ? null : takeRestoredDate(query)
  if (restoredDate !== null) return date(query, restoredDate)
  const isMore = !isManual && query.state.fetchMeta?.fetchMore !== undefined
  if (isMore || (isManual && isOfRestored(query, query.state.dataUpdatedAt))) return
  forgetRestored(query)
  if (!isManual) noteReach(true)
}

/** A printed page stands without what reads the device: its code is none that such a page waits for. */
const device = () => import('../offline/keptQueries')

/** Where the code does not arrive, the newsroom is asked all the same. */
const restore: QueryPersister<unknown, QueryKey> = async (queryFn, context, query) => {
  const code = await import('./restoreQuery').catch(() => null)
  return code ? code.restoreQuery(queryFn, context, query) : queryFn(context as never)
}

/** Opening the database takes its time: it does so while a page that asks for everything is drawn. */
export const openAhead = (): void => {
  device().then(
    ({ readKept }) => readKept(''),
    () => undefined,
  )
}

/** A page that the worker kept may be older than what the device holds: that is looked for once the page stands. */
export const catchUpWithDevice = (queryClient: QueryClient): void => {
  import('./showNewerKept').then(
    ({ showNewerKept }) => showNewerKept(queryClient),
    () => undefined,
  )
}

/** What was withdrawn goes from the screen and from the device. */
const withdraw = (query: Query) => {
  device().then(
    ({ dropWithdrawn }) => dropWithdrawn(query),
    () => undefined,
  )
  if (query.state.data !== undefined) query.setState({ data: undefined, dataUpdatedAt: 0 })
}

const onProblem = (query: Query, problem: unknown) => {
  if (problem instanceof NotFound) withdraw(query)
  else if (isNoAnswer(problem)) noteReach(false)
}

const isCount = ({ queryKey: [name] }: Query) => name === 'newer'

/**
 * Lets the queries of a cache outlive the page: what the newsroom sends is kept on the device, and what is kept is
 * shown when a query holds nothing (see restoreQuery.ts). Returns how to stop.
 */
export const keepQueries = (queryClient: QueryClient): (() => void) => {
  const { queries } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({
    ...queryClient.getDefaultOptions(),
    queries: { ...queries, persister: restore },
  })
  const writing = writeSoon()
  const hear = ({ query, action }: Updated) => {
    if (isCount(query) && action.type === 'success') noteReach(true)
    if (keptKind(query.queryKey) === null) return
    if (action.type === 'error') onProblem(query, action.error)
    if (action.type !== 'success') return
    onSuccess(query, action.manual === true)
    noteEdition(query, action.manual === true)
    writing.add(query, !isRestored(query))
  }
  const stop = queryClient.getQueryCache().subscribe((event) => event.type === 'updated' && hear(event))
  const hope = () => noteReach(true)
  addEventListener('online', hope)
  return () => {
    stop()
    removeEventListener('online', hope)
    writing.stop()
  }
}
