import { errorPage } from '../handlers/errorPage'
import { isForApi, type Scenario } from './scenario'

export const down: Scenario = {
  name: 'down',
  description: 'WordPress is being updated: 503 with its maintenance page',
  over: (beneath) => async (request) => {
    if (!isForApi(request)) return beneath(request)
    return errorPage({
      status: 503,
      title: 'Maintenance',
      message: 'Briefly unavailable for scheduled maintenance. Check back in a minute.',
      headers: { 'Retry-After': '600' },
    })
  },
}
