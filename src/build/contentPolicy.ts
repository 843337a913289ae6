import { createHash } from 'node:crypto'

/** Whence a build may take what. */
export interface PolicySources {
  /** Origins of the newsroom besides the page's own: its API, pictures, sound, video, its comment form. */
  newsroom: readonly string[]
  /** Hashes of the page's inline scripts. */
  inlineScripts: readonly string[]
  /** Hashes of the rules that stand in printed pages. */
  inlineStyles?: readonly string[]
}

/** Players that a reader can start (src/html/embedProviders.ts). */
const players = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://platform.twitter.com',
  'https://www.instagram.com',
  'https://www.tiktok.com',
  'https://www.facebook.com',
  'https://w.soundcloud.com',
  'https://open.spotify.com',
]

/** The hash of an inline script or style, as a policy names it. */
export const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Hashes of the inline scripts of a page. */
export const inlineScriptHashes = (page: string): string[] =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => hashOf(code))

/** Says who may hold the page in a frame; only a header can say it. */
const onlyInHeader = 'frame-ancestors'

const directivesFrom = ({
  newsroom,
  inlineScripts,
  inlineStyles = [],
}: PolicySources): Record<string, readonly string[]> => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...inlineScripts],
  // React sets styles from script, which no policy forbids; no style attribute of a story is parsed or let pass.
  'style-src': ["'self'", ...inlineStyles],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', ...newsroom],
  'media-src': ["'self'", ...newsroom],
  // Pictures too: the service worker fetches them.
  'connect-src': ["'self'", ...newsroom],
  'frame-src': players,
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'", ...newsroom],
  'base-uri': ["'none'"],
  [onlyInHeader]: ["'none'"],
  // One policy signs HTML and the worker's address (src/domain/trustedTypes.ts); plain text is no longer taken.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['broadsheet'],
})

const written = (directives: Record<string, readonly string[]>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')

/** The Content Security Policy of a build, on one line. */
export const contentPolicy = (sources: PolicySources): string => written(directivesFrom(sources))

/** The same for a meta element, without what browsers take from a header only. */
export const contentPolicyInPage = (sources: PolicySources): string => {
  const { [onlyInHeader]: _, ...directives } = directivesFrom(sources)
  return written(directives)
}
