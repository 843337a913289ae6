import type { Tokens } from 'marked'
import type { MediaRecord } from '../records'
import {
  audioBlock,
  buttonBlock,
  fileBlock,
  galleryBlock,
  htmlBlock,
  imageBlock,
  paragraphBlock,
  pullquoteBlock,
  type Shown,
  tableBlock,
  videoBlock,
} from './blocks'
import type { Directive } from './directives'
import { embedBlock } from './embedBlock'
import { inline, readBlocks } from './inline'
import { tableHtml } from './tableHtml'

/** Finds a picture of the house by its name. @throws Error if there is none of that name */
export type FindPicture = (name: string) => MediaRecord

type Render = (directive: Directive, find: FindPicture) => string

const textOf = ({ lines }: Directive) => lines.join('\n').trim()

/** `Label https://…` → label and address. */
const labelAndUrl = (argument: string): [label: string, url: string] => {
  const [, label = '', url = ''] = /^(.*?)\s*(\S+:\/\/\S+|\/\S*|#\S*)$/.exec(argument) ?? ['', argument]
  return [inline(label), url]
}

/** Lines such as `alt: …`. */
const namedLines = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [, name, value = ''] = /^([a-z]+):\s*(.*)$/.exec(line.trim()) ?? []
      return name === undefined ? [] : [[name, value.replace(/^"(.*)"$/, '$1')] as const]
    }),
  )

const placements: Readonly<Record<string, Pick<Shown, 'size' | 'align'>>> = {
  normal: { size: 'large' },
  wide: { size: 'large', align: 'wide' },
  full: { size: 'full', align: 'full' },
  left: { size: 'medium', align: 'left' },
  right: { size: 'medium', align: 'right' },
}

const captionWithCredit = (named: ReadonlyMap<string, string>) =>
  [named.get('caption'), named.get('credit')].filter(Boolean).join(' ')

const figure: Render = ({ argument, lines }, find) => {
  const [name = '', placement = 'normal'] = argument.split(/\s+/)
  const named = namedLines(lines)
  const media = find(name)
  const placed = placements[placement] ?? { size: 'large' }
  return imageBlock({
    media,
    ...placed,
    alt: named.get('alt') ?? media.alt,
    caption: inline(captionWithCredit(named)),
  })
}

const gallery: Render = ({ argument, lines }, find) => {
  const images = lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', alt = '', caption = ''] = line.split('|').map((cell) => cell.trim())
      return imageBlock({ media: find(name), size: 'large', alt, caption: inline(caption) })
    })
  return galleryBlock(images, inline(argument))
}

const paragraphs = (markdown: string) =>
  markdown
    .split(/\n\s*\n/)
    .map((text) => `<p>${inline(text)}</p>`)
    .join('')

const table: Render = (directive) => {
  const found = readBlocks(textOf(directive)).find((token): token is Tokens.Table => token.type === 'table')
  if (!found) throw new Error(`There is no table under :::table ${directive.argument}`)
  return tableBlock(tableHtml(found), inline(directive.argument))
}

const renders: Readonly<Record<string, Render>> = {
  figure,
  gallery,
  table,
  pullquote: (directive) => pullquoteBlock(paragraphs(textOf(directive)), inline(directive.argument)),
  embed: (directive) => embedBlock(directive.argument, inline(textOf(directive))),
  button: ({ argument }) => buttonBlock(...labelAndUrl(argument)),
  audio: ({ argument }) => {
    const [caption, url] = labelAndUrl(argument)
    return audioBlock(url, caption)
  },
  video: ({ argument }) => {
    const [caption, url] = labelAndUrl(argument)
    return videoBlock(url, caption)
  },
  file: ({ argument }) => {
    const [label, url] = labelAndUrl(argument)
    return fileBlock(url, label)
  },
  correction: (directive) =>
    paragraphBlock(`<strong>Correction:</strong> ${inline(textOf(directive))}`).replace(
      '<p>',
      '<p class="correction">',
    ),
  html: (directive) => htmlBlock(textOf(directive)),
}

/**
 * A directive as a WordPress block.
 *
 * @throws Error if there is no such directive, or no picture of the name it gives
 */
export const directiveBlock = (directive: Directive, find: FindPicture): string => {
  const render = renders[directive.name]
  if (!render) throw new Error(`There is no directive :::${directive.name}`)
  return render(directive, find)
}
