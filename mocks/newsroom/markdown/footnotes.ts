import { mixSeed } from '../generator/dice'
import { block } from './blocks'
import { inline } from './inline'

interface Footnote {
  /** In the form of a UUID, as the editor gives them; always the same for a place in a story. */
  readonly id: string
  /** HTML. */
  readonly content: string
}

const definition = /^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?!\n|\[\^).+)*)/gm
const reference = /\[\^([^\]\s]+)\]/g

const hex = (number: number) => number.toString(16).padStart(8, '0')

const idOf = (story: string, number: number): string => {
  const seed = [...story].reduce((sum, letter) => mixSeed(sum, letter.charCodeAt(0)), number)
  const [a, b, c, d] = [1, 2, 3, 4].map((part) => hex(mixSeed(seed, part))) as [
    string,
    string,
    string,
    string,
  ]
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`
}

const mark = (id: string, number: number) =>
  `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`

/** Takes the notes out of a story and leaves their marks, numbered as they are met. */
export const takeFootnotes = (
  markdown: string,
  story: string,
): { text: string; notes: readonly Footnote[] } => {
  const words = new Map<string, string>()
  const withoutDefinitions = markdown.replace(definition, (_, key: string, text: string) => {
    words.set(key, text.replace(/\s*\n\s*/g, ' '))
    return ''
  })
  const notes: Footnote[] = []
  const text = withoutDefinitions.replace(reference, (whole, key: string) => {
    const content = words.get(key)
    if (content === undefined) return whole
    const number = notes.length + 1
    const id = idOf(story, number)
    notes.push({ id, content: inline(content) })
    return mark(id, number)
  })
  return { text, notes }
}

const item = ({ id, content }: Footnote, index: number) =>
  `<li id="${id}">${content} <a href="#${id}-link" aria-label="Jump to footnote reference ${index + 1}">↩︎</a></li>`

export const footnotesBlock = (notes: readonly Footnote[]): string =>
  block('footnotes', `<ol class="wp-block-footnotes">${notes.map(item).join('')}</ol>`)

/** What WordPress keeps in the post's meta `footnotes`: read back from the body; an empty text without notes. */
export const footnotesMeta = (stored: string): string => {
  const list = /<ol class="wp-block-footnotes">([\s\S]*?)<\/ol>/.exec(stored)?.[1]
  if (list === undefined) return ''
  const notes = [...list.matchAll(/<li id="([^"]*)">([\s\S]*?) <a href="#[^"]*-link"/g)]
  return JSON.stringify(notes.map(([, id, content]) => ({ content, id })))
}
