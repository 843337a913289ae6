import { articlePath, authorPath, categoryPath, tagPath } from '../domain/paths'
import { searchPath } from '../domain/searchPath'

/** Where a piece of newsroom HTML stands. */
export interface Place {
  /** Home address of the WordPress site. */
  url: string
  /** Address of a story on that site, ideally the one shown: tells how permalinks look there. */
  permalink?: string
  /** Path under which the reader itself is served, for links within it; '/' if left out. */
  base?: string
  /** `on request`: no picture loads before the reader asks for it. */
  pictures?: 'at once' | 'on request'
}

const segmentsOf = (path: string) => path.split('/').filter(Boolean)

const toSlug = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const bareHost = (url: URL) => url.host.replace(/^www\./, '')

const listings: Readonly<Record<string, (slug: string) => string>> = {
  category: categoryPath,
  author: authorPath,
  tag: tagPath,
}

const reserved = /^(?:wp-|feed$|comments$|page$|xmlrpc\.php|index\.php|sitemap|robots\.txt|search$)/
const isNumber = (segment: string) => /^\d+$/.test(segment)

/** Same number of parts, numbers where the example has numbers. */
const isLike = (path: readonly string[], example: readonly string[]) =>
  path.length === example.length &&
  path.every((part, index) => isNumber(part) === isNumber(example[index] ?? ''))

/** The second page of a long story has its number after the slug. */
const withoutPageNumber = (path: readonly string[]) =>
  path.length > 1 && isNumber(path.at(-1) ?? '') && !isNumber(path.at(-2) ?? '') ? path.slice(0, -1) : path

const isFileName = (segment: string) => /\.[a-z0-9]{2,5}$/i.test(segment) && !/\.html?$/i.test(segment)

const storyPath = (path: readonly string[], example: readonly string[]): string | null => {
  const whole = withoutPageNumber(path)
  const last = whole.at(-1) ?? ''
  // A date, or an id: neither is a story's name.
  if (isNumber(last)) return null
  if (example.length > 0 && !isLike(whole, example)) return null
  return articlePath(toSlug(last.replace(/\.html?$/i, '')))
}

/** The part of a path below the site's home; `null` outside it. */
const below = (url: URL, home: URL): string[] | null => {
  const path = segmentsOf(url.pathname)
  const start = segmentsOf(home.pathname)
  return start.every((part, index) => part === path[index]) ? path.slice(start.length) : null
}

/** Path in the reader for an address on the newspaper's own site; `null` when it has no page here. */
export const readerPath = (address: string, place: Place): string | null => {
  if (!URL.canParse(address, place.url)) return null
  const url = new URL(address, place.url)
  const home = new URL(place.url)
  if (!/^https?:$/.test(url.protocol) || bareHost(url) !== bareHost(home)) return null
  const path = below(url, home)
  if (!path) return null
  const words = url.searchParams.get('s')
  if (words) return searchPath(words)
  const [first, ...others] = path
  if (first === undefined) return url.search === '' ? '/' : null
  const listing = listings[first]
  const slug = others.at(-1)
  if (listing) return slug && !isNumber(slug) && slug !== 'feed' ? listing(toSlug(slug)) : null
  if (reserved.test(first) || isFileName(path.at(-1) ?? '') || path.at(-1) === 'feed') return null
  const example =
    place.permalink && URL.canParse(place.permalink) ? below(new URL(place.permalink), home) : []
  const story = storyPath(path, example ?? [])
  return story && story + url.hash
}

/** Marks of paid and foreign links that search engines ask for. */
const keptRel = /^(?:nofollow|ugc|sponsored)$/

const openElsewhere = (link: Element, url: URL) => {
  const kept = (link.getAttribute('rel') ?? '').split(/\s+/).filter((word) => keptRel.test(word))
  link.setAttribute('href', url.href)
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', ['noopener', ...kept].join(' '))
}

/** An anchor on the very page that is shown, written with its whole address. */
const sameStory = (url: URL, place: Place): boolean => {
  if (!url.hash || !place.permalink || !URL.canParse(place.permalink)) return false
  const { host, pathname } = new URL(place.permalink)
  return url.host === host && url.pathname === pathname
}

const prepare = (link: Element, place: Place) => {
  const href = link.getAttribute('href')?.trim() ?? ''
  link.removeAttribute('target')
  if (href.startsWith('#') || !URL.canParse(href, place.url)) return link.removeAttribute('rel')
  const url = new URL(href, place.url)
  if (sameStory(url, place)) return link.setAttribute('href', url.hash)
  const path = readerPath(url.href, place)
  if (path === null && /^https?:$/.test(url.protocol)) return openElsewhere(link, url)
  link.removeAttribute('rel')
  if (path !== null) link.setAttribute('href', (place.base ?? '/').replace(/\/$/, '') + path)
}

/** Links to the newspaper's own stories and lists stay in the reader, all others open elsewhere. */
export const prepareLinks = (body: HTMLElement, place: Place): void => {
  for (const link of body.querySelectorAll('a[href]')) prepare(link, place)
}
