import { type Location, matchRoutes } from 'react-router-dom'
import { Unreachable } from '../../domain/problems'
import { basename } from '../basename'
import { bareRoutes, type PageCode, type PageRoute, pageRoutes } from './pageRoutes'

const loaded = new Map<PageRoute, PageCode>()
const failed = new Map<PageRoute, unknown>()

const allRoutes = [...bareRoutes, ...pageRoutes]

const routeAt = (address: string | { pathname: string }): PageRoute | undefined =>
  matchRoutes(allRoutes, address, basename)?.at(-1)?.route

/** Which routes match the place of a page, as the router tells it: without the path that the app is served from. */
export const matchesOf = (location: Location) => matchRoutes(allRoutes, location) ?? []

/** Whether the code of the page at this address is here. */
export const hasCode = (address: string | { pathname: string }): boolean => {
  const route = routeAt(address)
  return route === undefined || loaded.has(route)
}

/** Fetches the code of the page at this address; whether it came. Never rejects: the page itself says what it failed with. */
export const loadCode = async (address: string | { pathname: string }): Promise<boolean> => {
  const route = routeAt(address)
  if (!route || loaded.has(route)) return true
  try {
    loaded.set(route, await route.load())
    return true
  } catch (cause) {
    failed.set(route, new Unreachable('The code of this page did not arrive', { cause }))
    return false
  }
}

/** The code of a page that was loaded. @throws what its loading failed with */
export const codeOf = (route: PageRoute): PageCode => {
  const code = loaded.get(route)
  if (!code) throw failed.get(route)
  return code
}

/** What stands in for a page that broke; `undefined` where it has no words of its own, or its code did not come. */
export const problemOf = (route: PageRoute): PageCode['ErrorBoundary'] => loaded.get(route)?.ErrorBoundary
