import { expect, test } from 'vitest'
import { routes } from '../src/app/routes'
import { appPages } from '../src/worker/addresses'

test('every route of the app opens from disk, so a new one has to be told to the worker', () => {
  const paths = routes.flatMap(({ children = [] }) => children.map(({ path = '' }) => path))
  const addresses = paths.filter((path) => path !== '*').map((path) => `/${path.replace(':slug', 'a-slug')}`)
  expect(addresses.length).toBeGreaterThan(6)
  expect(addresses.filter((address) => !appPages.some((page) => page.test(address)))).toEqual([])
})
