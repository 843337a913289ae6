import { isOwn } from '../domain/ownOrigins'
import { embedWords } from '../language/english/embeds'
import { make } from './elements'
import { parkedSource } from './withoutReported'

type Medium = keyof ReturnType<typeof embedWords>['elsewhere']

/** What an address without a host is of; where the home is none, the page, as for the browser. */
const baseOf = (site: string) => {
  const home = URL.canParse(site) ? site : globalThis.location?.href
  return home ? new URL(home) : undefined
}

const whole = (address: string, site: string): string =>
  URL.canParse(address, baseOf(site)) ? new URL(address, baseOf(site)).href : ''

const isForeign = (address: string, site: string): boolean => {
  const href = whole(address, site)
  return /^https?:/.test(href) && !isOwn(href) && new URL(href).origin !== baseOf(site)?.origin
}

const addressesIn = (set: string) =>
  set.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')

/** Takes away what names another host beside the address itself: other sizes, a poster. */
const dropExtras = (element: Element, site: string) => {
  const set = element.getAttribute('srcset') ?? ''
  if (addressesIn(set).some((address) => isForeign(address, site))) element.removeAttribute('srcset')
  if (isForeign(element.getAttribute('poster') ?? '', site)) element.removeAttribute('poster')
}

/** The link that stands for something on another host; it opens there. */
const linkTo = (element: Element, href: string): HTMLAnchorElement => {
  const link = make(element, 'a', { class: 'embed embed-page', href })
  const said = embedWords().elsewhere[element.localName as Medium]
  const host = new URL(href).hostname.replace(/^www\./, '')
  link.append(make(element, 'span', { class: 'embed-provider' }, said(host)))
  const title = element.getAttribute('alt') || element.getAttribute('title')
  if (title) link.append(' ', make(element, 'span', { class: 'embed-title' }, title))
  return link
}

const sourceOf = (element: Element) => element.getAttribute('src') ?? element.getAttribute(parkedSource) ?? ''

/** An address of the web, or one without a scheme. */
const isOfWeb = (address: string) => !URL.canParse(address) || /^https?:/.test(new URL(address).protocol)

/** Gives a recording of the newspaper's own its address back. */
const unpark = (element: Element) => {
  const address = element.getAttribute(parkedSource)
  element.removeAttribute(parkedSource)
  if (address !== null && !element.hasAttribute('src') && isOfWeb(address))
    element.setAttribute('src', address)
}

const stand = (element: Element, site: string) => {
  dropExtras(element, site)
  const sources = [...element.querySelectorAll('source, track')]
  const foreign = [element, ...sources].filter((one) => isForeign(sourceOf(one), site))
  for (const source of sources) if (foreign.includes(source)) source.remove()
  if (!foreign.includes(element)) [element, ...sources].forEach(unpark)
  const [first] = foreign
  const isLost =
    foreign.includes(element) || (first && !element.querySelector('source') && !element.hasAttribute('src'))
  if (!first || !isLost) return
  const place = element.closest('a') ?? element.closest('picture') ?? element
  place.replaceWith(linkTo(element, whole(sourceOf(first), site)))
}

/**
 * Pictures and recordings that lie with a third party become links to them: nobody else learns what a reader opens
 * before a click, and the content policy would leave them blank. `site` is the newspaper's home.
 */
export const foreignMediaToLinks = (body: HTMLElement, site: string): void => {
  for (const source of body.querySelectorAll('picture source')) {
    dropExtras(source, site)
    if (!source.hasAttribute('srcset')) source.remove()
  }
  for (const element of body.querySelectorAll('img, audio, video')) stand(element, site)
}
