import type { Tokens } from 'marked'
import { block } from './blocks'
import { type BlockToken, inlineTokens } from './inline'

const isList = (token: BlockToken): token is Tokens.List => token.type === 'list'

/** A list inside an item is a block of its own. */
const itemParts = ({ tokens }: Tokens.ListItem): string =>
  tokens
    .map((token) => {
      if (isList(token)) return listBlock(token)
      return 'tokens' in token && token.tokens ? inlineTokens(token.tokens) : ''
    })
    .join('')

const itemBlock = (item: Tokens.ListItem) => block('list-item', `<li>${itemParts(item)}</li>`)

export const listBlock = ({ ordered, start, items }: Tokens.List): string => {
  const name = ordered ? 'ol' : 'ul'
  const from = ordered && typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''
  const inside = items.map(itemBlock).join('\n\n')
  return block(
    'list',
    `<${name}${from} class="wp-block-list">${inside}</${name}>`,
    ordered ? { ordered } : undefined,
  )
}
