import type { Query, QueryFunction, QueryFunctionContext, QueryKey } from '@tanstack/react-query'
import { newsLasts, newsPatience } from '../domain/newsLasts'
import { NotFound } from '../domain/problems'
import type { KeptQuery } from '../offline/database'
import { readKept } from '../offline/keptQueries'
import { second } from './durations'
import { keptKind } from './keptKind'
import { noteReach } from './newsroomReach'
import { forgetRestored, markRestored } from './restored'
import { within } from './within'

/** A disk that is slower (some browsers' database hangs when they start) is not waited for while there is a network. */
const diskPatience = 200 // ms
const diskPatienceAlone = 3 * second

type Fetch = () => unknown

const isOffline = () => globalThis.navigator?.onLine === false

type Copy = Pick<KeptQuery, 'data' | 'updatedAt'>

/** Its code is fetched when it is needed; it comes with the installed app. */
const findSavedCopy = (key: QueryKey): Promise<Copy | null> =>
  import('./savedCopy').then(
    ({ savedCopy }) => savedCopy(key),
    () => null,
  )

const show = (query: Query, { data, updatedAt }: Copy): unknown => {
  markRestored(query, updatedAt)
  return data
}

const mayShowAtOnce = ({ key, updatedAt }: KeptQuery) =>
  keptKind(key) !== 'list' || isOffline() || Date.now() - updatedAt < newsLasts

const fetchInTime = async (fetch: Fetch, query: Query, kept: Copy): Promise<unknown> => {
  const answer = Promise.resolve(fetch())
  answer.then(
    () => noteReach(true),
    () => undefined,
  )
  const inTime = await within(answer, newsPatience).catch((problem: unknown) => {
    if (problem instanceof NotFound) throw problem
  })
  if (inTime !== undefined) return inTime
  noteReach(false)
  return show(query, kept)
}

/** The disk may have been too slow for the network, but not for no network at all; and stories may have been saved. */
const fetchOrFind = async (
  fetch: Fetch,
  query: Query,
  disk: Promise<KeptQuery | undefined>,
): Promise<unknown> => {
  try {
    return await fetch()
  } catch (problem) {
    if (problem instanceof NotFound) throw problem
    const found = (await within(disk, diskPatienceAlone)) ?? (await findSavedCopy(query.queryKey))
    if (!found) throw problem
    noteReach(false)
    return show(query, found)
  }
}

/**
 * Looks on the device before a query that holds nothing asks the newsroom: the `persister` of the cache. Fails as the
 * query does, and only where the device has nothing either.
 */
export const restoreQuery = async (
  queryFn: QueryFunction<unknown, QueryKey, never>,
  context: QueryFunctionContext<QueryKey>,
  query: Query,
): Promise<unknown> => {
  // Infinite queries get their page from a function of the cache's own, which takes the place of `queryFn`.
  const fetch = () => queryFn(context as QueryFunctionContext<QueryKey, never>)
  forgetRestored(query)
  if (query.state.data !== undefined || keptKind(query.queryKey) === null) return fetch()
  const disk = readKept(query.queryHash)
  const kept = await within(disk, isOffline() ? diskPatienceAlone : diskPatience)
  if (!kept) return fetchOrFind(fetch, query, disk)
  return mayShowAtOnce(kept) ? show(query, kept) : fetchInTime(fetch, query, kept)
}
