import type { Tokens } from 'marked'
import {
  codeBlock,
  headingBlock,
  htmlBlock,
  moreBlock,
  paragraphBlock,
  quoteBlock,
  separatorBlock,
  tableBlock,
} from './blocks'
import { type BlockToken, inlineTokens, readBlocks } from './inline'
import { listBlock } from './listBlock'
import { tableHtml } from './tableHtml'

const isMore = (html: string) => html.trim() === '<!--more-->'

const toBlock = (token: BlockToken): string | null => {
  const { type } = token
  if (type === 'paragraph') return paragraphBlock(inlineTokens(token.tokens ?? []))
  if (type === 'heading')
    return headingBlock(inlineTokens(token.tokens ?? []), (token as Tokens.Heading).depth)
  if (type === 'list') return listBlock(token as Tokens.List)
  if (type === 'blockquote') return quoteBlock((token.tokens ?? []).map(toBlock).filter(Boolean).join('\n\n'))
  if (type === 'table') return tableBlock(tableHtml(token as Tokens.Table), '')
  if (type === 'code') return codeBlock((token as Tokens.Code).text)
  if (type === 'hr') return separatorBlock()
  if (type === 'html') return isMore(token.raw) ? moreBlock() : htmlBlock(token.raw.trim())
  return null
}

/** Markdown without directives as WordPress blocks. */
export const markdownBlocks = (markdown: string): string[] =>
  readBlocks(markdown)
    .map(toBlock)
    .filter((html) => html !== null)
