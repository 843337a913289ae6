import { make, rename, unwrap } from './elements'

const hasContent = 'img, picture, video, audio, iframe, object, hr, input, table, svg, a[id], a[name]'

const isEmpty = (element: Element) =>
  element.textContent?.trim() === '' && element.querySelector(hasContent) === null

const attributeOf = String.raw`[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]]+)`

/**
 * What a plugin that is gone leaves behind: `[gallery ids="1,2"]`, `[unknown_shortcode]`, `[/box]`. An editor's own
 * brackets, “[sic]” or “[the minister]”, have neither attributes nor underscores.
 */
const shortcode = new RegExp(
  String.raw`\[/?[a-z][\w-]*(?:\s+${attributeOf})+\s*/?\]|\[/[a-z][\w-]*\]|\[[a-z]+(?:_[\w-]*)+\s*/?\]`,
  'gi',
)

const embedShortcode = /\[embed[^\]]*\](.*?)\[\/embed\]/gi

/** Text of code is shown as it is. */
const isCode = (node: Node) => node.parentElement?.closest('pre, code, kbd, samp') !== null

const namesOfClosed = (text: string) =>
  [...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name]) => name ?? '')

const withoutShortcodes = (text: string): string => {
  const names = namesOfClosed(text)
  const plain = text.replace(embedShortcode, '$1').replace(shortcode, '')
  return names.reduce((rest, name) => rest.replaceAll(`[${name}]`, ''), plain)
}

const dropShortcodes = (body: HTMLElement) => {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode: node } = texts
    const text = node.nodeValue ?? ''
    if (text.includes('[') && !isCode(node)) node.nodeValue = withoutShortcodes(text)
  }
}

/** A pasted document brings a `span` or `font` around every few words. */
const isIdle = (span: Element) => !['lang', 'dir', 'class', 'id'].some((name) => span.hasAttribute(name))

/** A table by itself gets the figure that a table block has, so that a wide one can scroll. */
const tableToFigure = (table: Element) => {
  if (table.closest('figure, table table')) return
  const figure = make(table, 'figure', { class: 'wp-block-table' })
  table.replaceWith(figure)
  figure.append(table)
}

/** Takes out what editors and dead plugins leave behind; the page has its own `h1`. */
export const tidy = (body: HTMLElement): void => {
  dropShortcodes(body)
  for (const heading of body.querySelectorAll('h1')) rename(heading, 'h2')
  for (const span of body.querySelectorAll('span, font')) {
    if (/^more-\d+$/.test(span.id) && isEmpty(span)) span.remove()
    else if (span.localName === 'font' || isIdle(span)) unwrap(span)
  }
  for (const element of body.querySelectorAll('p, h2, h3, h4, h5, h6')) {
    if (isEmpty(element)) element.remove()
  }
  // The corner of a table is no header of anything.
  for (const header of body.querySelectorAll('th')) {
    if (isEmpty(header)) rename(header, 'td')
  }
  for (const table of body.querySelectorAll('table')) tableToFigure(table)
}
