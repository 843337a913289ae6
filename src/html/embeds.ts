import { embedWords } from '../language/english/embeds'
import { holdsOnly, make } from './elements'
import { embedOf } from './embedProviders'

const bareAddress = /^https?:\/\/\S+$/

const toUrl = (address: string): URL | null => {
  const whole = address.startsWith('//') ? `https:${address}` : address
  return URL.canParse(whole) && /^https?:/.test(whole) ? new URL(whole) : null
}

/** The link that stands for an embed: it works as it is, and the article page makes it play where it stands. */
const facade = (near: Element, url: URL, title: string): HTMLAnchorElement => {
  const embed = embedOf(url.href)
  const provider = embed?.provider ?? url.hostname.replace(/^www\./, '')
  const link = make(near, 'a', {
    class: `embed embed-${embed?.kind ?? 'page'}`,
    href: embed?.address ?? url.href,
  })
  const { kinds, loads, opens } = embedWords()
  const name = title.trim() || kinds[embed?.kind ?? 'page'](provider)
  link.append(
    make(near, 'span', { class: 'embed-provider' }, embed ? loads(provider) : opens(provider)),
    ' ',
    make(near, 'span', { class: 'embed-title' }, name),
  )
  return link
}

/** Puts a facade in the place of an element, inside a figure of its own unless it stands in one. */
const stand = (element: Element, url: URL, title: string) => {
  const link = facade(element, url, title)
  if (element.closest('figure')) return element.replaceWith(link)
  const paragraph = element.closest('p')
  const place = paragraph && holdsOnly(paragraph, element) ? paragraph : element
  const figure = make(element, 'figure', { class: 'wp-block-embed' })
  figure.append(link)
  place.replaceWith(figure)
}

const replaceIframe = (iframe: Element) => {
  // Lazy loaders park the address; other WordPress sites come as a quote with a link, which says enough.
  const address = iframe.getAttribute('src') || iframe.getAttribute('data-src') || ''
  const url = toUrl(address)
  if (!url || iframe.classList.contains('wp-embedded-content')) iframe.remove()
  else stand(iframe, url, iframe.getAttribute('title') ?? '')
}

/** WordPress leaves the bare address where the other site did not answer. */
const replaceBareAddress = (wrapper: Element) => {
  const text = wrapper.textContent?.trim() ?? ''
  const url = bareAddress.test(text) ? toUrl(text) : null
  if (!url) return
  const caption = wrapper.closest('figure')?.querySelector('figcaption')?.textContent ?? ''
  wrapper.replaceChildren(facade(wrapper, url, caption))
}

/** In the classic editor an address on a line of its own is an embed. */
const replaceAddressParagraph = (paragraph: Element) => {
  const text = paragraph.textContent?.trim() ?? ''
  const isAlone = bareAddress.test(text) && paragraph.querySelector('img') === null
  const url = isAlone ? toUrl(text) : null
  if (!url || !embedOf(url.href)) return
  const figure = make(paragraph, 'figure', { class: 'wp-block-embed' })
  figure.append(facade(paragraph, url, ''))
  paragraph.replaceWith(figure)
}

/** Iframes and bare addresses become links to what they would show; nothing is loaded from elsewhere. */
export const embedsToFacades = (body: HTMLElement): void => {
  for (const iframe of body.querySelectorAll('iframe')) replaceIframe(iframe)
  for (const wrapper of body.querySelectorAll('.wp-block-embed__wrapper')) replaceBareAddress(wrapper)
  for (const paragraph of body.querySelectorAll('p')) replaceAddressParagraph(paragraph)
}
