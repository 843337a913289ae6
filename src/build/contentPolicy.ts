import { createHash } from 'node:crypto'

/** Whence a build may take what. */
export interface PolicySources {
  /** Origins of the newsroom besides the page's own: its API, pictures, sound, video, its comment form. */
  newsroom: readonly string[]
  /** Hashes of the page's inline scripts. */
  inlineScripts: readonly string[]
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

/** WordPress takes the portraits of people from there. */
const portraits = 'https://*.gravatar.com'

/** Hashes of the inline scripts of a page, as a policy names them. */
export const inlineScriptHashes = (page: string): string[] =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )

/** The Content Security Policy of a build, on one line. */
export const contentPolicy = ({ newsroom, inlineScripts }: PolicySources): string => {
  const pictures = ['data:', ...newsroom, portraits]
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inlineScripts],
    // React sets styles from script, which no policy forbids, and the sanitiser lets no style attribute pass.
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", ...pictures],
    'media-src': ["'self'", ...newsroom],
    // Pictures too: the service worker fetches them.
    'connect-src': ["'self'", ...newsroom, portraits],
    'frame-src': players,
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'", ...newsroom],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
