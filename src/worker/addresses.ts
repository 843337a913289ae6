import type { RouteMatchCallback } from 'workbox-core'

const base = import.meta.env.BASE_URL

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const page = (path: string) => new RegExp(`^${escaped(base)}${path}/?(\\?|$)`)

/** Pages that a build may have printed. */
const printable = [page(''), page('(category|article|author|tag)/[^/?]+')]

/** Pages of the reader (path and query): they open from disk. Every route of the app but the 404 page. */
export const appPages: RegExp[] = [...printable, page('(search|saved|settings)')]

/** Whether a build may have printed the page of this address. */
export const isPrintable = ({ origin, pathname }: URL): boolean =>
  origin === self.location.origin && printable.some((path) => path.test(pathname))

/** Documents that are WordPress's own, or the mocked newsroom's (path and query): never ours to answer. */
export const leftAlone: RegExp[] = [
  /^[^?]*\/wp-(json|admin|content|includes)(\/|\?|$)/,
  /^[^?]*\.php(\/|\?|$)/,
  /^[^?]*\/feed(\/|\?|$)/,
  /^[^?]*\/__mock(\/|\?|$)/,
  /\?(.*&)?(p|page_id|attachment_id|preview|rest_route|mock)=/,
]

const inApp = (url: URL, folder: string) => url.pathname.startsWith(base + folder)

/** Pictures of the news; not the app's own, which come with the build. */
export const isStoryPicture: RouteMatchCallback = ({ url, request, sameOrigin }) =>
  request.destination === 'image' &&
  url.protocol.startsWith('http') &&
  !(sameOrigin && (inApp(url, 'assets/') || inApp(url, 'icon')))

/** Fonts of the app that did not come with the precache. */
export const isFont: RouteMatchCallback = ({ url, request, sameOrigin }) =>
  sameOrigin && request.destination === 'font' && inApp(url, 'assets/')

/** Hashed files of the app that this build does not have. */
export const isEarlierFile: RouteMatchCallback = ({ url, sameOrigin }) =>
  sameOrigin && inApp(url, 'assets/') && /\.(js|css)$/.test(url.pathname)
