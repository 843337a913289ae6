import { expect, test, vi } from 'vitest'
import { FakeCaches } from '../../test/fakeCaches'
import { cacheNames } from './cacheNames'
import { dropAppFiles } from './dropAppFiles'

test('the files of the app go; pictures of saved stories and other apps’ files stay', async () => {
  const fake = new FakeCaches()
  vi.stubGlobal('caches', fake)
  for (const name of [...Object.values(cacheNames), 'another app']) await fake.open(name)
  await dropAppFiles()
  expect(await fake.keys()).toEqual(['broadsheet-saved-pictures-/', 'another app'])
})
