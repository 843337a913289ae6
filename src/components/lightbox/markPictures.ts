import { embedWords } from '../../language/english/embeds'
import './markPictures.module.css'

/** Pictures that stand for themselves; those within a line of text, a list or a table do not. */
const pictures = 'figure img:not(:is(p, li, td, th, h2, h3) *)'

const isFile = (href: string) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(href)

/** The element that opens a picture: itself, or a link to its file. `null` for one that leads elsewhere. */
export const controlOf = (image: Element): HTMLElement | null => {
  const link = image.closest('a')
  if (!link) return image as HTMLElement
  return isFile(link.getAttribute('href') ?? '') ? link : null
}

const nameOf = (image: HTMLImageElement) => {
  const caption = image.closest('figure')?.querySelector(':scope > figcaption')?.textContent
  const { enlarge, noDescription } = embedWords()
  return enlarge(image.dataset.alt || caption?.trim() || noDescription)
}

/** Pictures of a story that open in the lightbox, in their order. */
export const openablePictures = (root: Element): readonly HTMLImageElement[] =>
  [...root.querySelectorAll<HTMLImageElement>(pictures)].filter((image) => controlOf(image))

const mark = (image: HTMLImageElement) => {
  const control = controlOf(image)
  if (!control) return
  image.dataset.alt ??= image.alt
  // Without an alternative text no picture may be a control.
  if (control === image && image.alt === '') image.alt = nameOf(image)
  control.dataset.enlarge = ''
  control.tabIndex = 0
  control.setAttribute('role', 'button')
  control.setAttribute('aria-haspopup', 'dialog')
  control.setAttribute('aria-label', nameOf(image))
}

/** Makes the pictures of a story controls that open them larger. Nothing is laid out anew. */
export const markPictures = (root: Element): void => {
  for (const image of openablePictures(root)) mark(image)
}
