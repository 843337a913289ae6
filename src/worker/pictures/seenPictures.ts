import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import type { RouteHandlerCallback } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst } from 'workbox-strategies'
import { cacheNames } from '../../offline/cacheNames'
import { boundBytes } from './boundBytes'
import { weighed } from './weighed'

const day = 86_400 // s

/** The same file, whatever the server says it varies by: one browser always asks in the same way. */
const matchOptions = { ignoreVary: true }

/** At most 300 files, 30 days, and the bytes that boundBytes.ts allows. */
const readable = new CacheFirst({
  cacheName: cacheNames.pictures,
  matchOptions,
  plugins: [
    weighed,
    new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: 30 * day, matchOptions }),
    boundBytes,
  ],
})

/** Browsers add up to 14 MB to what an opaque answer weighs, so that pages can't learn its size. */
const opaque = new CacheFirst({
  cacheName: cacheNames.opaquePictures,
  matchOptions,
  plugins: [
    new CacheableResponsePlugin({ statuses: [0] }),
    new ExpirationPlugin({ maxEntries: 16, maxAgeSeconds: 7 * day, matchOptions, purgeOnQuotaError: true }),
  ],
})

type Asked = Parameters<RouteHandlerCallback>[0]

/** A picture whose answer can be read: of the app's own host, or of one that allows CORS. Rejects where there is none. */
export const answerReadable = ({ request, event }: Asked): Promise<Response> => {
  const init: RequestInit = { mode: 'cors', credentials: 'same-origin' }
  return readable.handle({ event, request: new Request(request, init) })
}

/** A picture whose answer can be shown, but not read. Rejects where there is no network and it is not kept. */
export const answerOpaque = ({ request, event }: Asked): Promise<Response> =>
  opaque.handle({ event, request })
