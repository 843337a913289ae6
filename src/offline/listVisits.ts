import type { ListPlace, ListVisit } from '../domain/listVisit'
import { isBeforeOpening } from './beforeOpening'
import { forget, recall, remember } from './deviceMemory'
import { isRecord } from './kinds'

const key = 'lists'
const mostLists = 40
/** ms after which coming back is a new visit. */
const visitEnds = 30 * 60_000
/** ms for which a place in a list is worth returning to. */
const placeLasts = 24 * 3_600_000

interface KeptList {
  /** Epoch ms. */
  leftAt: number
  newest: string | null
  newestBefore: string | null
  place: ListPlace | null
}

const isTextOrNone = (kept: unknown) => kept === null || typeof kept === 'string'

const isPlace = (kept: unknown): kept is ListPlace =>
  isRecord(kept) &&
  typeof kept.articleId === 'number' &&
  typeof kept.publishedAt === 'string' &&
  typeof kept.at === 'number'

const isList = (kept: unknown): kept is KeptList =>
  isRecord(kept) &&
  typeof kept.leftAt === 'number' &&
  isTextOrNone(kept.newest) &&
  isTextOrNone(kept.newestBefore)

const load = (): Record<string, KeptList> => {
  const kept = recall(key)
  if (!isRecord(kept)) return {}
  const lists = Object.entries(kept).flatMap(([name, list]): [string, KeptList][] =>
    isList(list) ? [[name, { ...list, place: isPlace(list.place) ? list.place : null }]] : [],
  )
  return Object.fromEntries(lists)
}

const store = (list: string, kept: KeptList) => {
  const others = Object.entries(load()).filter(([name]) => name !== list)
  const latest = others.sort(([, a], [, b]) => b.leftAt - a.leftAt).slice(0, mostLists - 1)
  remember(key, Object.fromEntries([[list, kept], ...latest]))
}

const fresh: KeptList = { leftAt: 0, newest: null, newestBefore: null, place: null }

/**
 * Begins a visit to a list, or goes on with one left less than 30 min ago. A place is offered only where this page was
 * opened after it was left: within one the history finds it.
 */
export const startVisit = (list: string): ListVisit => {
  const now = Date.now()
  const kept = load()[list] ?? fresh
  const newestBefore = now - kept.leftAt < visitEnds ? kept.newestBefore : kept.newest
  store(list, { ...kept, newestBefore, leftAt: now })
  const { place } = kept
  const isOffered = place !== null && isBeforeOpening(place.at) && now - place.at < placeLasts
  return { newestBefore, place: isOffered ? place : null }
}

/** Keeps what the reader has before them: the newest story of the list, and the place if it is worth keeping. */
export const keepVisit = (list: string, seen: Partial<Pick<KeptList, 'newest' | 'place'>>): void =>
  store(list, { ...(load()[list] ?? fresh), ...seen, leftAt: Date.now() })

/** Forgets all visits. */
export const forgetVisits = (): void => forget(key)
