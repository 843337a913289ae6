import { answered, ask, isAppPage, keptFor } from '../ask.js'
import { allows, parsePolicy, policyOf } from '../policy.js'
import { advice, ok, wrong } from '../verdict.js'

const paging = ['X-WP-Total', 'X-WP-TotalPages', 'Link']

const parsed = ({ text }) => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Where the build says that WordPress answers: it leaves WordPress's own discovery link in the page. */
export const apiOf = ({ page, base }) => {
  const [, address] = /<link rel="https:\/\/api\.w\.org\/"[^>]*href="([^"]+)"/.exec(page.text) ?? []
  return new URL(address ?? 'wp-json/', base)
}

const asReader = ({ base }, api) => (api.origin === base.origin ? {} : { origin: base.origin })

const checkReadable = (site, api, { headers }) => {
  if (api.origin === site.base.origin) return []
  const allowed = headers.get('access-control-allow-origin')
  if (allowed !== '*' && allowed !== site.base.origin)
    return [
      wrong(
        `${api.origin} does not let ${site.base.origin} read it (Access-Control-Allow-Origin: ${allowed ?? 'none'}). WordPress does by itself: see what takes the header away, a cache that does not heed "Vary: Origin" perhaps.`,
      ),
    ]
  const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase()
  const hidden = paging.filter((name) => !exposed.includes(name.toLowerCase()))
  return hidden.length > 0
    ? [
        advice(
          `Browsers can’t see ${hidden.join(', ')} of ${api.origin}: counts are missing. Send them in Access-Control-Expose-Headers.`,
        ),
      ]
    : []
}

const checkPaging = (api, { headers }) => {
  const missing = paging.slice(0, 2).filter((name) => !headers.has(name))
  return missing.length > 0
    ? [
        advice(
          `${api.href} answers without ${missing.join(', ')}: a proxy takes them away. Counts are missing.`,
        ),
      ]
    : []
}

const checkKept = (api, answer) => {
  const seconds = keptFor(answer)
  return seconds
    ? [ok(`Lists of stories may be kept for ${seconds} s, so a cache can carry the load.`)]
    : [
        advice(
          `${api.href} allows no cache to keep what everybody may read: each reader reaches WordPress. The plugin sends "Cache-Control: public, max-age=60".`,
        ),
      ]
}

const checkPlugin = (namespaces) =>
  namespaces.includes('broadsheet/v1')
    ? [ok('The plugin is there: views, likes, comments.')]
    : [
        advice(
          'WordPress has not the plugin: no views and likes, and comments are handed to its own page (docs/newsrooms.md).',
        ),
      ]

const picturesOf = (posts) =>
  (Array.isArray(posts) ? posts : []).flatMap(
    ({ _embedded }) => _embedded?.['wp:featuredmedia']?.[0]?.source_url ?? [],
  )

/** Pictures that the policy forbids are blank. */
const checkPictures = (site, posts) => {
  const policy = parsePolicy(policyOf(site.page).text)
  const origins = picturesOf(posts)
    .map((address) => new URL(address, site.base))
    .filter((address) => !allows(policy, 'img-src', address, site.base))
    .map(({ origin }) => origin)
  return [...new Set(origins)].map((origin) =>
    wrong(
      `Pictures come from ${origin}, which the content policy does not allow: they are blank. Name it in \`hosts\` of your site block (docs/newsrooms.md), and build again.`,
    ),
  )
}

const readPosts = async (site, api) => {
  const query = new URLSearchParams({
    per_page: '10',
    _fields: 'id,_links.wp:featuredmedia',
    _embed: 'wp:featuredmedia',
  })
  return ask(new URL(`wp/v2/posts?${query}`, api), asReader(site, api))
}

/** WordPress answers, and browsers may read what. */
export const checkApi = async (site) => {
  const api = apiOf(site)
  if (site.base.protocol === 'https:' && api.protocol === 'http:')
    return [
      wrong(
        `The page comes by https, WordPress by http (${api.origin}): browsers block it. Build with VITE_WORDPRESS_URL=https://…`,
      ),
    ]
  const root = await ask(new URL('?_fields=name,namespaces', api), asReader(site, api))
  if (isAppPage(root))
    return [
      wrong(
        `${api.href} answers with the app’s page. Pass /wp-json/ on to WordPress, or build with VITE_WORDPRESS_URL=https://your.wordpress.`,
      ),
    ]
  const found = parsed(root)
  if (root.status !== 200 || typeof found?.name !== 'string')
    return [
      wrong(
        `${api.href} ${answered(root)}${root.status === 200 ? ', and not as WordPress does' : ''}: the reader has no news. Build with VITE_WORDPRESS_URL=https://your.wordpress, or pass /wp-json/ on to it.`,
      ),
    ]
  const posts = await readPosts(site, api)
  const problems = [
    ...checkReadable(site, api, posts),
    ...checkPaging(api, posts),
    ...checkPictures(site, parsed(posts)),
  ]
  const reached = ok(`WordPress answers at ${api.href}: ${found.name}.`)
  return [
    ...(problems.length > 0 ? problems : [reached]),
    ...checkPlugin(found.namespaces ?? []),
    ...checkKept(api, posts),
  ]
}
