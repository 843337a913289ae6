import type { Location } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const entry = (key: string, pathname = '/'): Location => ({
  key,
  pathname,
  search: '',
  hash: '',
  state: null,
})

/** The places as a document knows them that has just opened. */
const open = () => {
  vi.resetModules()
  return import('./scrollPlaces')
}

beforeEach(() => sessionStorage.clear())

afterEach(() => vi.unstubAllGlobals())

test('the next document of the tab knows how far each entry of the history was scrolled', async () => {
  const before = await open()
  vi.stubGlobal('scrollY', 1200)
  before.keepScrollPlace(entry('a'))
  vi.stubGlobal('scrollY', 300)
  before.keepScrollPlace(entry('default', '/saved'))
  before.writeScrollPlaces()
  const after = await open()
  expect(after.scrollPlaceOf(entry('a'))).toBe(1200)
  expect(after.scrollPlaceOf(entry('default', '/saved'))).toBe(300)
  expect(after.scrollPlaceOf(entry('default', '/settings'))).toBeUndefined()
})

test('places of entries that no browser leads back to are forgotten', async () => {
  const { keepScrollPlace, scrollPlaceOf } = await open()
  vi.stubGlobal('scrollY', 0)
  for (let number = 0; number <= 100; number += 1) keepScrollPlace(entry(`key ${number}`))
  expect(scrollPlaceOf(entry('key 0'))).toBeUndefined()
  expect(scrollPlaceOf(entry('key 1'))).toBe(0)
  expect(scrollPlaceOf(entry('key 100'))).toBe(0)
})

test.each(['no JSON', 'null', '[]', '{"a":"far"}'])(
  'what else stands there is no place: %s',
  async (kept) => {
    sessionStorage.setItem('broadsheet-scroll', kept)
    const { scrollPlaceOf } = await open()
    expect(scrollPlaceOf(entry('a'))).toBeUndefined()
  },
)
