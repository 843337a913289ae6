import { expect, test } from 'vitest'
import { pageRoutes } from '../src/app/router/pageRoutes'
import { appPages } from '../src/worker/addresses'

test('every route of the app opens from disk, so a new one has to be told to the worker', () => {
  const paths = pageRoutes.map(({ path }) => path).filter((path) => path !== '*')
  const addresses = paths.map((path) => path.replace(':slug', 'a-slug'))
  expect(addresses.length).toBeGreaterThan(6)
  expect(addresses.filter((address) => !appPages.some((page) => page.test(address)))).toEqual([])
})
