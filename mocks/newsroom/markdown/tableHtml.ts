import type { Tokens } from 'marked'
import { inlineTokens } from './inline'

const cell = (name: 'td' | 'th', { tokens, align }: Tokens.TableCell) => {
  const aligned = align ? ` class="has-text-align-${align}" data-align="${align}"` : ''
  return `<${name}${aligned}>${inlineTokens(tokens)}</${name}>`
}

const row = (name: 'td' | 'th', cells: readonly Tokens.TableCell[]) =>
  `<tr>${cells.map((entry) => cell(name, entry)).join('')}</tr>`

export const tableHtml = ({ header, rows }: Tokens.Table): string => {
  const body = rows.map((cells) => row('td', cells)).join('')
  return `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`
}
