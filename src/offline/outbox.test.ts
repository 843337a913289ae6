import { afterEach, expect, test, vi } from 'vitest'
import { aPendingComment } from '../../test/builders'
import {
  claimNext,
  dropFromOutbox,
  hurry,
  listOutbox,
  nextDueIn,
  putInOutbox,
  readOutbox,
  settle,
} from './outbox'

const block = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })

afterEach(async () => {
  for (const { id } of await listOutbox()) await dropFromOutbox(id)
})

test('what is unsent stands oldest first, and outlives the page', async () => {
  expect(await putInOutbox(aPendingComment({ id: 'a', writtenAt: 2 }))).toBe(true)
  await putInOutbox(aPendingComment({ id: 'b', writtenAt: 1 }))
  const { items, isKept } = await readOutbox()
  expect([items.map(({ id }) => id), isKept]).toEqual([['b', 'a'], true])
})

test('a comment put in again takes the place of what was there', async () => {
  await putInOutbox(aPendingComment())
  await putInOutbox(aPendingComment({ attempts: 4 }))
  expect(await listOutbox()).toEqual([aPendingComment({ attempts: 4 })])
})

test('where the browser keeps nothing it is sent all the same, and the reader is told', async () => {
  block()
  expect(await putInOutbox(aPendingComment({ id: 'a', writtenAt: 2 }))).toBe(false)
  await putInOutbox(aPendingComment({ id: 'a', writtenAt: 2, attempts: 4 }))
  await putInOutbox(aPendingComment({ id: 'b', writtenAt: 1 }))
  const { items, isKept } = await readOutbox()
  expect([items.map(({ id, attempts }) => `${id}${attempts}`), isKept]).toEqual([['b0', 'a4'], false])
  const claimed = (await claimNext(true)) ?? expect.fail('nothing was due')
  expect(claimed.id).toBe('b')
  await settle(claimed, { kind: 'later', for: 'network', wait: 60_000 })
  expect(await claimNext(true)).toBeNull()
  await hurry()
  expect((await claimNext(true))?.id).toBe('b')
  expect(await claimNext(false)).toBeNull()
  await dropFromOutbox('a')
  await dropFromOutbox('b')
  expect([await listOutbox(), await nextDueIn()]).toEqual([[], null])
})

test('what is claimed is marked on the device, one at a time', async () => {
  await putInOutbox(aPendingComment({ id: 'a', writtenAt: 1 }))
  await putInOutbox(aPendingComment({ id: 'b', writtenAt: 2 }))
  const claimed = await claimNext(true)
  expect(claimed).toMatchObject({ id: 'a', attempts: 1 })
  expect((await listOutbox()).map(({ state }) => state.kind)).toEqual(['sending', 'waiting'])
  expect(await nextDueIn()).toBe(0)
})

test('one that is thrown away leaves the others', async () => {
  for (const id of ['a', 'b']) await putInOutbox(aPendingComment({ id }))
  await dropFromOutbox('a')
  expect((await listOutbox()).map(({ id }) => id)).toEqual(['b'])
})
