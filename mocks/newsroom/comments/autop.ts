/** An empty line begins a paragraph, a single line break stays one. A quotation stands on its own. */
const separateQuotes = (text: string) =>
  text.replace(/<blockquote/g, '\n\n<blockquote').replaceAll('</blockquote>', '</blockquote>\n\n')

const toParagraph = (text: string) => `<p>${text.replace(/[^\S\n]*\n/g, '<br />\n')}</p>\n`

const wrap = (block: string): string => {
  const text = block.replace(/^\n+|\n+$/g, '')
  const quote = /^(<blockquote[^>]*>)([\s\S]*?)(<\/blockquote>)?$/.exec(text.trim())
  if (!quote) return text.endsWith('</blockquote>') ? closeQuote(text) : toParagraph(text)
  const [, start = '', inner = '', end = ''] = quote
  return `${start}${toParagraph(inner).trimEnd()}${end}\n`
}

/** The last paragraph of a quotation of several. */
const closeQuote = (text: string) =>
  `${toParagraph(text.slice(0, -'</blockquote>'.length)).trimEnd()}</blockquote>\n`

/** Paragraphs and line breaks for a comment that was typed as plain text. Ends with a line break. */
export const toParagraphs = (text: string): string =>
  separateQuotes(text.replace(/\r\n?/g, '\n'))
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map(wrap)
    .join('')
