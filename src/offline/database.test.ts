import { afterEach, expect, test, vi } from 'vitest'
import { aPendingComment } from '../../test/builders'
import { onDevice, putAtOnce } from './database'

const countOutbox = () => onDevice((database) => database.count('outbox'))

afterEach(() => onDevice((database) => database.clear('outbox')))

test('the database is opened once, and afresh after a failure', async () => {
  await countOutbox()
  const open = vi.spyOn(indexedDB, 'open')
  await countOutbox()
  expect(open).not.toHaveBeenCalled()
  const failed = onDevice(() => Promise.reject(new Error('disk')))
  await expect(failed).rejects.toThrow('disk')
  await countOutbox()
  expect(open).toHaveBeenCalledOnce()
})

test('a browser that keeps nothing now may keep something later', async () => {
  await onDevice(() => Promise.reject(new Error())).catch(() => undefined)
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  await expect(countOutbox()).rejects.toThrow('blocked')
  expect(await countOutbox()).toBe(0)
})

test('a newer app in another tab gets the database to itself, and the page opens it anew', async () => {
  await onDevice((database) => putAtOnce(database, 'outbox', aPendingComment()))
  const deleted = new Promise((resolve) => {
    indexedDB.deleteDatabase('broadsheet').onsuccess = resolve
  })
  await deleted
  expect(await countOutbox()).toBe(0)
})

test('a record is committed without waiting for what else the page does', async () => {
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
  expect(await onDevice((database) => putAtOnce(database, 'outbox', aPendingComment()))).toBe(true)
  expect(commit).toHaveBeenCalledOnce()
  expect(await countOutbox()).toBe(1)
})
