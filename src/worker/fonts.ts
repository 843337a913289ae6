import { ExpirationPlugin } from 'workbox-expiration'
import { CacheFirst } from 'workbox-strategies'
import { cacheNames } from '../offline/cacheNames'

/** Their names carry a hash of what is in them, so what is kept never goes stale. */
export const font = new CacheFirst({
  cacheName: cacheNames.fonts,
  plugins: [new ExpirationPlugin({ maxEntries: 16, purgeOnQuotaError: true })],
})
