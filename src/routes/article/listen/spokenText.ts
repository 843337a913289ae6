/** Marks of footnotes, readings over Japanese signs, and code have no sound; what other sites show is not there yet. */
const silent =
  'sup.fn, sup[data-fn], sup:has(> a[href^="#"]), rt, rp, .embed, script, style, audio, video, [hidden], .visually-hidden'

/** Elements that stand on lines of their own. */
export const blocks =
  ':is(p, h2, h3, h4, h5, h6, ul, ol, dl, li, dt, dd, blockquote, figure, table, pre, div, section, aside, details, summary, address), blockquote > cite, figure > cite'

/** A stretch of a block's text and where it comes from; a line break comes from no text. */
interface Part {
  start: number
  text: string
  node: Text | null
}

const partsOf = (block: Element): readonly Part[] => {
  const accept = (node: Node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    return node.matches(`${silent}, ${blocks}`) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  }
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept)
  const parts: Part[] = []
  let start = 0
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const text = node instanceof Text ? node.data : node.nodeName === 'BR' ? '\n' : ''
    if (text !== '') parts.push({ start, text, node: node instanceof Text ? node : null })
    start += text.length
  }
  return parts
}

/** What is spoken of a block itself; the blocks that stand within it speak for themselves. */
export const spokenText = (block: Element): string =>
  partsOf(block)
    .map(({ text }) => text)
    .join('')

/** Where a stretch of a block's spoken text stands on the page; `null` when it is nowhere. */
export const rangeIn = (block: Element, start: number, end: number): Range | null => {
  const parts = partsOf(block).filter(({ node }) => node !== null)
  if (end <= start) return null
  const holding = (at: number) => parts.find((part) => part.start <= at && at < part.start + part.text.length)
  const first = holding(start)
  const last = holding(end - 1)
  if (!first?.node || !last?.node) return null
  const range = document.createRange()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
