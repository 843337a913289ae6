import type { MediaRecord } from '../records'
import { escapeAttribute, escapeText } from '../text/escape'
import { storedHome } from '../text/theContent'
import { fileOfSize, uploadUrl } from '../uploads'

/** A block in the markup that WordPress's editor saves: a comment, the HTML, a comment. */
export const block = (name: string, html: string, settings?: object): string => {
  const saved = settings ? ` ${JSON.stringify(settings)}` : ''
  return `<!-- wp:${name}${saved} -->\n${html}\n<!-- /wp:${name} -->`
}

export const figcaption = (html: string, ...classes: string[]): string =>
  html === ''
    ? ''
    : `<figcaption class="${[...classes, 'wp-element-caption'].join(' ')}">${html}</figcaption>`

export const paragraphBlock = (html: string): string => block('paragraph', `<p>${html}</p>`)

export const headingBlock = (html: string, level: number): string =>
  block(
    'heading',
    `<h${level} class="wp-block-heading">${html}</h${level}>`,
    level === 2 ? undefined : { level },
  )

/** A picture as a figure carries it. */
export interface Shown {
  readonly media: MediaRecord
  /** Name of one of WordPress's sizes. */
  readonly size: string
  readonly align?: 'wide' | 'full' | 'left' | 'right'
  readonly alt: string
  /** HTML; may be empty. */
  readonly caption: string
}

export const imageBlock = ({ media, size, align, alt, caption }: Shown): string => {
  const source = uploadUrl(storedHome, fileOfSize(media, size).file)
  const image = `<img src="${source}" alt="${escapeAttribute(alt)}" class="wp-image-${media.id}"/>`
  const aligned = align ? `align${align} ` : ''
  const figure = `<figure class="wp-block-image ${aligned}size-${size}">${image}${figcaption(caption)}</figure>`
  return block('image', figure, {
    id: media.id,
    sizeSlug: size,
    linkDestination: 'none',
    ...(align ? { align } : {}),
  })
}

export const galleryBlock = (images: readonly string[], caption: string): string => {
  const inside = `${images.join('\n\n')}${figcaption(caption, 'blocks-gallery-caption')}`
  const classes = 'wp-block-gallery has-nested-images columns-default is-cropped'
  return block('gallery', `<figure class="${classes}">${inside}</figure>`, { linkTo: 'none' })
}

export const pullquoteBlock = (html: string, speaker: string): string => {
  const cite = speaker === '' ? '' : `<cite>${speaker}</cite>`
  return block(
    'pullquote',
    `<figure class="wp-block-pullquote"><blockquote>${html}${cite}</blockquote></figure>`,
  )
}

export const quoteBlock = (inside: string): string =>
  block(
    'quote',
    `<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">${inside}</blockquote>`,
  )

export const tableBlock = (table: string, caption: string): string =>
  block('table', `<figure class="wp-block-table">${table}${figcaption(caption)}</figure>`)

export const codeBlock = (text: string): string =>
  block('code', `<pre class="wp-block-code"><code>${escapeText(text)}</code></pre>`)

export const separatorBlock = (): string =>
  block('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>')

export const htmlBlock = (html: string): string => block('html', html)

export const moreBlock = (): string => block('more', '<!--more-->')

export const buttonBlock = (label: string, url: string): string => {
  const link = `<a class="wp-block-button__link wp-element-button" href="${escapeAttribute(url)}">${label}</a>`
  const button = block('button', `<div class="wp-block-button">${link}</div>`)
  return block('buttons', `<div class="wp-block-buttons">${button}</div>`)
}

export const audioBlock = (url: string, caption: string): string =>
  block(
    'audio',
    `<figure class="wp-block-audio"><audio controls src="${escapeAttribute(url)}"></audio>${figcaption(caption)}</figure>`,
  )

export const videoBlock = (url: string, caption: string): string =>
  block(
    'video',
    `<figure class="wp-block-video"><video controls src="${escapeAttribute(url)}"></video>${figcaption(caption)}</figure>`,
  )

export const fileBlock = (url: string, label: string): string => {
  const href = escapeAttribute(url)
  const download = `<a href="${href}" class="wp-block-file__button wp-element-button" download>Download</a>`
  return block('file', `<div class="wp-block-file"><a href="${href}">${label}</a>${download}</div>`, {
    href: url,
  })
}
