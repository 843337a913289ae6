import type { Comment } from './comment'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What was typed, as WordPress takes it: as HTML. Unescaped, `5 < 6 & 7 > 2` would lose its middle. */
export const sentText = (text: string): string => escaped(text.trim())

/** What was typed, as WordPress will show it: paragraphs and line breaks. */
export const shownText = (text: string): string =>
  sentText(text)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('')

/** Letters and digits alone: WordPress curls quotes, links addresses and draws dashes in what it was sent. */
const gist = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

type Words = Pick<Comment, 'parentId' | 'authorName' | 'body'>

/** Whether two comments are the same words of the same writer in the same place, as WordPress may have dressed them. */
export const sayTheSame = (a: Words, b: Words): boolean =>
  a.parentId === b.parentId &&
  gist(a.authorName) === gist(b.authorName) &&
  gist(a.body.untrusted) === gist(b.body.untrusted)
