import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { CacheExpiration } from 'workbox-expiration'
import { FakeCaches } from '../../test/fakeCaches'
import { cacheNames } from './cacheNames'
import { clearDevice } from './clearDevice'

const workbox = 'workbox-expiration'

afterEach(() => new CacheExpiration(cacheNames.fonts, { maxEntries: 1 }).delete())

/** Addresses that Workbox keeps dates of. */
const datedAddresses = async () => {
  const database = await openDB(workbox)
  const entries: { url: string }[] = await database.getAll('cache-entries')
  database.close()
  return entries.map(({ url }) => new URL(url).pathname)
}

test('with the pictures go the addresses that were noted for their age; those of the app stay', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  for (const name of [cacheNames.pictures, cacheNames.opaquePictures, cacheNames.fonts]) {
    await new CacheExpiration(name, { maxEntries: 9 }).updateTimestamp(`https://courier.example/${name}`)
  }
  expect(await datedAddresses()).toHaveLength(3)
  await clearDevice({ withComments: false, withSaved: false })
  expect(await datedAddresses()).toEqual([`/${cacheNames.fonts}`])
})
