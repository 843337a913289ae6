import { answered, ask, isAppPage } from '../ask.js'
import { advice, ok, wrong } from '../verdict.js'

const deepLinks = ['article/a-story-that-nobody-wrote', 'category/news', 'saved']

const checkDeepLink = async (site, path) => {
  const answer = await ask(new URL(path, site.base))
  const name = site.base.pathname + path
  if (answer.status === 200 && isAppPage(answer)) return null
  if (isAppPage(answer))
    return advice(
      `${name} ${answered(answer)} with the app’s page: readers see it, search engines don’t. Answer 200 for the pages of the app.`,
    )
  return wrong(
    `${name} ${answered(answer)} and not with the app’s page: a link to a story leads nowhere. Answer with index.html there.`,
  )
}

/** Addresses of the app open from outside. */
export const checkDeepLinks = async (site) => {
  const found = await Promise.all(deepLinks.map((path) => checkDeepLink(site, path)))
  const problems = found.filter((verdict) => verdict !== null)
  return problems.length > 0
    ? problems
    : [ok('Links to stories, sections and Saved open with the app’s page.')]
}

/** What nobody knows is said to be missing. */
export const checkUnknown = async (site) => {
  const name = `${site.base.pathname}no-such-page`
  const answer = await ask(new URL('no-such-page', site.base))
  if (answer.status === 404) return [ok('An unknown address answers 404.')]
  if (isAppPage(answer))
    return [
      advice(
        `${name} ${answered(answer)} with the app’s page: search engines keep it as a page. Answer 404 with the same page (404.html).`,
      ),
    ]
  const leads = answer.headers.get('location')
  return [advice(`${name} ${answered(answer)}${leads ? ` and leads to ${leads}` : ''}: expected 404.`)]
}

/** The worker takes the page by its file name. */
export const checkIndexFile = async (site) => {
  const answer = await ask(new URL('index.html', site.base))
  const isMoved = [301, 302, 307, 308].includes(answer.status)
  if (
    isAppPage(answer) ||
    (isMoved && new URL(answer.headers.get('location') ?? '', site.base).href === site.base.href)
  )
    return [ok('index.html answers with the app’s page, as the service worker needs it.')]
  return [
    wrong(
      `${site.base.pathname}index.html ${answered(answer)} and not with the app’s page: the service worker can’t be installed, nothing opens offline. Serve the file.`,
    ),
  ]
}

const isLoopback = ({ hostname }) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)

/** Workers need https. */
export const checkSecure = async ({ base }) => {
  if (base.protocol !== 'https:')
    return [
      isLoopback(base)
        ? advice('No https: fine on this machine only.')
        : wrong(
            'No https: browsers install no service worker, nothing opens offline, and comments travel in the open.',
          ),
    ]
  if (base.port !== '') return [ok('The site answers by https.')]
  const plain = await ask(`http://${base.host}${base.pathname}`)
  if (plain.status >= 200 && plain.status < 300)
    return [
      wrong(`http://${base.host} ${answered(plain)} instead of leading to https. Redirect it with 301.`),
    ]
  return [ok('The site answers by https.')]
}
