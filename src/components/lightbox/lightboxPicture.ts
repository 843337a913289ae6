import { captionParts } from '../../domain/captionParts'
import { toCandidates } from '../../domain/pictureChoice'

/** A picture as the lightbox shows it. */
export interface LightboxPicture {
  /** Addresses to try, the largest file first. */
  sources: readonly string[]
  /** What the page has drawn already; stands in until the large file is there. May be empty. */
  drawn: string
  alt: string
  caption: string
  credit: string
  /** Width by height; `null` when the newsroom lost the measures. */
  ratio: number | null
  /** px of the largest file, as far as the page knows; `null` where it says nothing. */
  widest: number | null
}

const largest = (image: HTMLImageElement) =>
  [...toCandidates(image.srcset)].sort((a, b) => b.width - a.width)[0]

const captionOf = (image: Element) =>
  image.closest('figure')?.querySelector(':scope > figcaption')?.textContent ?? ''

const measure = (image: Element, name: 'width' | 'height') => Number(image.getAttribute(name)) || null

/** What a picture on the page leads to. `data-alt` is the description that the newsroom gave, see `markPictures`. */
export const toLightboxPicture = (image: HTMLImageElement): LightboxPicture => {
  const width = measure(image, 'width')
  const height = measure(image, 'height')
  const best = largest(image)
  const file = image.closest('a')?.href
  const sources = [file, best?.url, image.currentSrc, image.src].filter((source) => !!source)
  return {
    sources: [...new Set(sources as string[])],
    drawn: image.complete ? image.currentSrc : '',
    alt: image.dataset.alt ?? image.alt,
    ...captionParts(captionOf(image).replace(/\s+/g, ' ')),
    ratio: width && height ? width / height : null,
    widest: file ? null : (best?.width ?? width),
  }
}
