import type { Outcome } from '../domain/delivery'
import { claim, dueIn, hurried, settled } from '../domain/outboxRules'
import type { PendingComment } from '../domain/pendingComment'
import { onDevice, putAtOnce } from './database'
import { isPending, textOf } from './pendingRecord'

type All = readonly PendingComment[]

/** What the database would hold where there is none: lives as long as the page. */
let inMemory: All = []

const changedIn = (before: All, after: All) => after.filter((pending) => !before.includes(pending))

const goneFrom = (before: All, after: All) =>
  before.filter(({ id }) => !after.some((pending) => pending.id === id))

/** One transaction, so that two tabs never decide on the same state. */
const changeOnDevice = (plan: (all: All) => All): Promise<All> =>
  onDevice(async (database) => {
    const { store, done } = database.transaction('outbox', 'readwrite')
    // One that cannot be read stays where it is, and in nobody's way.
    const before = (await store.getAll()).filter(isPending)
    const after = plan(before)
    for (const pending of changedIn(before, after)) void store.put(pending)
    for (const { id } of goneFrom(before, after)) void store.delete(id)
    await done
    return after
  })

/** Changes the whole outbox by a pure plan, which runs once for the device and once for what only memory holds. */
const change = async (plan: (all: All) => All): Promise<void> => {
  inMemory = plan(inMemory)
  await changeOnDevice(plan).catch(() => [])
}

const readRecords = (): Promise<readonly unknown[]> =>
  onDevice((database) => database.getAll('outbox')).catch(() => [])

const inOrder = (records: readonly unknown[]): All =>
  [...records.filter(isPending), ...inMemory].sort((a, b) => a.writtenAt - b.writtenAt)

/** All that is unsent, oldest first. */
export const listOutbox = async (): Promise<All> => inOrder(await readRecords())

/** The outbox as the reader sees it. */
export interface Outbox {
  /** Oldest first. */
  items: readonly PendingComment[]
  /** `false`: the browser keeps nothing for us, and what is unsent is gone with the page. */
  isKept: boolean
  /** Texts in records that another version of the app, or a broken disk, left: they cannot be sent. */
  unreadable: readonly string[]
}

/** All that is unsent, and whether it outlives the page. */
export const readOutbox = async (): Promise<Outbox> => {
  const records = await readRecords()
  return {
    items: inOrder(records),
    isKept: inMemory.length === 0,
    unreadable: records.filter((record) => !isPending(record)).flatMap((record) => textOf(record) ?? []),
  }
}

/** Puts a comment into the outbox, or replaces it there; `false` when it lives only as long as the page. */
export const putInOutbox = async (pending: PendingComment): Promise<boolean> => {
  try {
    return await onDevice((database) => putAtOnce(database, 'outbox', pending))
  } catch {
    inMemory = [...inMemory.filter(({ id }) => id !== pending.id), pending]
    return false
  }
}

/** Takes a comment out, unsent. */
export const dropFromOutbox = (id: string): Promise<void> =>
  change((all) => all.filter((pending) => pending.id !== id))

/** Takes the next comment that is due, and marks it as being sent; `null` for none. */
export const claimNext = async (isAlone: boolean): Promise<PendingComment | null> => {
  let claimed: PendingComment | null = null
  await change((all) => {
    const next = claimed ? null : claim(all, Date.now(), isAlone)
    if (!next) return all
    claimed = next
    return all.map((pending) => (pending.id === next.id ? next : pending))
  })
  return claimed
}

/** Writes down what came of a delivery. */
export const settle = (sent: PendingComment, outcome: Outcome): Promise<void> =>
  change((all) => settled(all, sent, outcome, Date.now()))

/** Makes what waits for a network or for the newsroom due now. */
export const hurry = (): Promise<void> => change(hurried)

/** Ms until a comment is due; `null` when none waits. */
export const nextDueIn = async (): Promise<number | null> => dueIn(await listOutbox(), Date.now())
