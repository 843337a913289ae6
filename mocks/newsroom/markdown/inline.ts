import { Marked, type Tokens } from 'marked'
import { escapeAttribute, escapeText } from '../text/escape'

const isEscaped = (token: Tokens.Text | Tokens.Escape): token is Tokens.Text =>
  token.type === 'text' && token.escaped === true

/** Quotes stay as typed: WordPress makes printer's ones of them when it renders. An address may hold an ampersand. */
const reader = new Marked({
  gfm: true,
  renderer: {
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
      return isEscaped(token) ? token.text : escapeText(token.text)
    },
    codespan: ({ text }) => `<code>${escapeText(text)}</code>`,
    br: () => '<br>',
    link({ href, tokens }) {
      return `<a href="${escapeAttribute(href)}">${this.parser.parseInline(tokens)}</a>`
    },
    del({ tokens }) {
      return `<s>${this.parser.parseInline(tokens)}</s>`
    },
  },
})

export type BlockToken = ReturnType<typeof reader.lexer>[number]

/** Markdown of a whole text, as blocks. */
export const readBlocks = (markdown: string): readonly BlockToken[] => reader.lexer(markdown)

/** HTML of inline tokens. */
export const inlineTokens = (tokens: readonly BlockToken[]): string =>
  reader.Parser.parseInline([...tokens], reader.defaults)

/** HTML of one line of Markdown: a caption, a label. */
export const inline = (markdown: string): string => String(reader.parseInline(markdown)).trim()
