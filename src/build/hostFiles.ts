import { contentPolicy, hashOf, inlineScriptHashes } from './contentPolicy.ts'
import { securityHeaders } from './securityHeaders.ts'

/** Addresses that the app has a page for, below its base; a star is one slug. */
export const pagePatterns = [
  'category/*',
  'article/*',
  'author/*',
  'tag/*',
  'search',
  'saved',
  'settings',
] as const

const year = 'public, max-age=31536000, immutable'

interface Build {
  /** `/`, or the folder that the app is served from, with slashes at both ends. */
  base: string
  page: string
  /** Origins, besides the page's own. */
  newsroom: readonly string[]
  /** Rules that stand in printed pages. */
  styles: readonly string[]
}

type Headers = ReturnType<typeof securityHeaders>

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`

const forNginx = (headers: Headers) =>
  headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`).join('')

const forCaddy = (headers: Headers) =>
  headers.map(([name, value]) => `header ${name} ${quoted(value)}\n`).join('')

/** Netlify's and Cloudflare Pages'. A header set by two rules would be sent twice, so no rule sets what another does. */
const forStaticHosts = (headers: Headers, base: string) => {
  const rule = (path: string, lines: Headers) =>
    `${base}${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`
  return [
    rule('*', headers),
    rule('assets/*', [['Cache-Control', year]]),
    rule('sw.js', [['Cache-Control', 'no-cache']]),
    rule('manifest.webmanifest', [['Cache-Control', 'no-cache']]),
  ].join('\n')
}

const redirects = (base: string) => pagePatterns.map((path) => `${base}${path} ${base} 200\n`).join('')

/** Robots look for it at the root of a host only; without it they would be sent the page. */
const robots = (base: string) => (base === '/' ? { 'robots.txt': 'User-agent: *\nAllow: /\n' } : {})

/** What servers and static hosts need to know of a build, by the name of the file in it. */
export const hostFiles = ({ base, page, newsroom, styles }: Build): Record<string, string> => {
  const inlineStyles = [...new Set(styles.map(hashOf))]
  const policy = contentPolicy({ newsroom, inlineScripts: inlineScriptHashes(page), inlineStyles })
  const headers = securityHeaders(policy)
  return {
    // Where nothing lies under an address, static hosts send this, with the status 404.
    '404.html': page,
    _headers: forStaticHosts(headers, base),
    _redirects: redirects(base),
    ...robots(base),
    'server/headers.nginx': forNginx(headers),
    'server/headers.caddy': forCaddy(headers),
  }
}
