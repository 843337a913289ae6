import { afterEach, expect, test, vi } from 'vitest'
import { onDevice } from './database'
import { dropKept, keepFor, readKept } from './keptQueries'
import { surplusOf } from './roomForQueries'
import { writeQueries } from './writeQueries'

const query = (hash: string, data: unknown = 'text') => ({
  hash,
  key: [hash],
  data,
  version: 1,
  updatedAt: 5,
})
const size = (hash: string, usedAt: number, bytes = 10) => ({ hash, usedAt, size: bytes })
const hashes = () => onDevice((database) => database.getAllKeys('queries'))

afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await dropKept(await hashes())
})

test('what was fetched is there again, with its date', async () => {
  await writeQueries([query('a'), query('b')])
  expect(await readKept('b')).toMatchObject({ data: 'text', updatedAt: 5, size: 6 })
  expect(await readKept('c')).toBeUndefined()
})

test('older data leave newer ones as they are, but for those of a wrong clock', async () => {
  await writeQueries([query('a', 'new')])
  await writeQueries([{ ...query('a', 'old'), updatedAt: 4 }])
  expect(await readKept('a')).toMatchObject({ data: 'new', updatedAt: 5 })
  await writeQueries([{ ...query('a', 'of tomorrow'), updatedAt: Date.now() + 86_400_000 }])
  await writeQueries([{ ...query('a', 'of today'), updatedAt: Date.now() - 1 }])
  expect(await readKept('a')).toMatchObject({ data: 'of today' })
})

test('what is too large for its worth is not kept', async () => {
  await writeQueries([query('a', 'x'.repeat(1_000_001)), query('b')])
  expect(await hashes()).toEqual(['b'])
})

test('what nobody opened for 30 days is not shown', async () => {
  await writeQueries([query('a')])
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + keepFor)
  expect(await readKept('a')).toBeUndefined()
})

test('the bounds: 300 stories, 20 MB, 30 days; the last used stay', () => {
  const now = 100 * keepFor
  const stories = Array.from({ length: 302 }, (_, index) => size(`["article","${index}"]`, now - index))
  expect(surplusOf([size('["site"]', now), ...stories], 1, now)).toEqual([
    '["article","300"]',
    '["article","301"]',
  ])
  expect(surplusOf([size('a', now, 15_000_000), size('b', now - 1, 6_000_000)], 1, now)).toEqual(['b'])
  expect(surplusOf([size('a', now), size('b', now - keepFor - 1)], 1, now)).toEqual(['b'])
})

test('a full disk makes room once; the least used half goes, the new is kept', async () => {
  for (const hash of ['a', 'b', 'c', 'd']) {
    await writeQueries([query(hash)])
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await writeQueries([query('e')])
  expect(await hashes()).toEqual(['c', 'd', 'e'])
})

test('a disk that stays full keeps what it has, and nothing breaks', async () => {
  await writeQueries([query('a')])
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(writeQueries([query('b')])).resolves.toBeUndefined()
  expect(await hashes()).toEqual(['a'])
})

test('what another version kept, or nothing at all, is dropped where it is asked for', async () => {
  await writeQueries([{ ...query('a'), version: 0 }, query('b', null), query('c')])
  expect([await readKept('a'), await readKept('b')]).toEqual([undefined, undefined])
  await vi.waitFor(async () => expect(await hashes()).toEqual(['c']))
})

test('where the browser keeps nothing, nothing is read, and nothing breaks', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  await writeQueries([query('a')])
  await dropKept(['a'])
  expect(await readKept('a')).toBeUndefined()
})

test('a failure that is no full disk costs nothing of what is kept', async () => {
  for (const hash of ['a', 'b']) await writeQueries([query(hash)])
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('broken', 'DataError')
  })
  await writeQueries([query('c')])
  expect(await hashes()).toEqual(['a', 'b'])
})

test('what is exactly worth its room is kept', async () => {
  await writeQueries([query('a', 'x'.repeat(999_998))])
  expect(await hashes()).toEqual(['a'])
})

test('the least used of more than a thousand go as new ones come', async () => {
  await writeQueries(Array.from({ length: 1_000 }, (_, index) => query(`old ${index}`)))
  await new Promise((resolve) => setTimeout(resolve, 2))
  await writeQueries([query('new')])
  const kept = await hashes()
  expect(kept).toHaveLength(1_000)
  expect(kept).toContain('new')
})
