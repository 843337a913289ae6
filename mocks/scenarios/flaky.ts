import { errorPage } from '../handlers/errorPage'
import { isForApi, type Scenario } from './scenario'

const fatal = () =>
  errorPage({
    status: 500,
    title: 'WordPress &rsaquo; Error',
    message: '<p>There has been a critical error on this website.</p>',
  })

export const flaky: Scenario = {
  name: 'flaky',
  description: 'Every third request fails: by turns with an error page and with a broken connection',
  over: (beneath) => {
    let count = 0
    return async (request) => {
      if (!isForApi(request)) return beneath(request)
      count += 1
      if (count % 3 !== 0) return beneath(request)
      return count % 6 === 0 ? Response.error() : fatal()
    }
  },
}
