import { toParagraphs } from '../comments/autop'
import { texturize } from '../comments/texturize'
import type { MediaRecord } from '../records'
import { filesOf, srcsetOf, uploadUrl } from '../uploads'

/** The site's own address inside stored text; the one a reader came to stands in its place when it goes out. */
export const storedHome = 'https://courier.stored'

const blockMarkup = /<!-- \/?wp:[a-z][\s\S]*?-->/g

const imageTag = /<img ([^>]*?)\s*\/?>/g

const imageWith = (attributes: string, media: MediaRecord): string => {
  const source = /src="([^"]*)"/.exec(attributes)?.[1] ?? ''
  const shown = filesOf(media).find(({ file }) => uploadUrl(storedHome, file) === source)
  if (!shown) return `<img decoding="async" ${attributes} />`
  const { width, height } = shown
  const srcset = srcsetOf(storedHome, media, shown)
  return `<img loading="lazy" decoding="async" width="${width}" height="${height}" ${attributes} srcset="${srcset}" sizes="(max-width: ${width}px) 100vw, ${width}px" />`
}

const dressImages = (html: string, media: ReadonlyMap<number, MediaRecord>) =>
  html.replace(imageTag, (tag, attributes: string) => {
    const id = Number(/class="[^"]*wp-image-(\d+)/.exec(attributes)?.[1] ?? 0)
    const known = media.get(id)
    return known ? imageWith(attributes, known) : tag.replace('<img ', '<img decoding="async" ')
  })

const isClassic = (stored: string) => !stored.includes('<!-- wp:')

/**
 * `content.rendered` of a stored body: block markup gone, printer's quotes, pictures with their measures and `srcset`.
 * Not sanitised: what an editor pasted arrives.
 */
export const renderContent = (
  stored: string,
  home: string,
  media: ReadonlyMap<number, MediaRecord>,
): string => {
  const html = isClassic(stored)
    ? toParagraphs(texturize(stored))
    : texturize(stored.replace(blockMarkup, ''))
  return dressImages(html, media).replaceAll(storedHome, home)
}
