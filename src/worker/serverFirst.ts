import type { RouteHandlerCallback } from 'workbox-core'

/**
 * For addresses that are no page of the app: the server may know them (an old permalink, another app); with no network
 * the app's own 404 page says what there is.
 */
export const serverFirst =
  (shell: RouteHandlerCallback): RouteHandlerCallback =>
  async (options) => {
    try {
      return await fetch(options.request)
    } catch {
      return shell(options)
    }
  }
