import type { WorkboxPlugin } from 'workbox-core'

const isPage = (response: Response) => (response.headers.get('Content-Type') ?? '').startsWith('text/html')

/**
 * A host that answers every address with the page would, amid an upload of a new build, put the page in a script's
 * place. The build then counts as not there yet; the browser tries again at the next visit.
 */
export const noPageInstead: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    const wantsPage = new URL(request.url).pathname.endsWith('.html')
    return isPage(response) && !wantsPage ? null : response
  },
}
