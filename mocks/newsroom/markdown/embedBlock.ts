import { escapeText } from '../text/escape'
import { block, figcaption } from './blocks'

/** What WordPress's editor calls a service, by a part of its host name. */
const providers: readonly (readonly [host: string, slug: string, type: string])[] = [
  ['youtube.com', 'youtube', 'video'],
  ['youtu.be', 'youtube', 'video'],
  ['vimeo.com', 'vimeo', 'video'],
  ['dailymotion.com', 'dailymotion', 'video'],
  ['tiktok.com', 'tiktok', 'video'],
  ['spotify.com', 'spotify', 'rich'],
  ['soundcloud.com', 'soundcloud', 'rich'],
  ['twitter.com', 'twitter', 'rich'],
  ['x.com', 'twitter', 'rich'],
  ['instagram.com', 'instagram', 'rich'],
  ['facebook.com', 'facebook', 'rich'],
  ['bsky.app', 'bluesky-social', 'rich'],
  ['flickr.com', 'flickr', 'photo'],
]

const providerOf = (url: string) => {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return providers.find(([name]) => host === name || host.endsWith(`.${name}`))
}

/**
 * An embed that WordPress could not resolve, as on a server that may not call out: the bare address in its wrapper.
 * `caption` is HTML.
 */
export const embedBlock = (url: string, caption: string): string => {
  const [, slug, type] = providerOf(url) ?? []
  const classes = slug ? ` is-type-${type} is-provider-${slug} wp-block-embed-${slug}` : ''
  const wrapper = `<div class="wp-block-embed__wrapper">\n${escapeText(url)}\n</div>`
  const settings = { url, ...(slug ? { type, providerNameSlug: slug, responsive: true } : {}) }
  return block(
    'embed',
    `<figure class="wp-block-embed${classes}">${wrapper}${figcaption(caption)}</figure>`,
    settings,
  )
}
