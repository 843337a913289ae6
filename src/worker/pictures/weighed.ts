import type { WorkboxPlugin } from 'workbox-core'
import { keptBytesHeader } from '../../offline/keptBytes'

/** A file larger than this is shown, but not kept. Bytes. */
const largest = 4_000_000

/**
 * Writes down what a picture weighs, and that it was kept today: a CDN's `Date` may be months old, which would make the
 * picture too old to use on arrival.
 */
export const weighed: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    if (response.status !== 200) return null
    const file = await response.blob()
    if (file.size > largest) return null
    const headers = new Headers(response.headers)
    headers.set(keptBytesHeader, String(file.size))
    headers.set('Date', new Date().toUTCString())
    return new Response(file, { status: response.status, statusText: response.statusText, headers })
  },
}
