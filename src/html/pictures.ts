import { holdsOnly, make, rename, unwrap } from './elements'

/** Nine tenths of the widths at which pictures stand in a story (see domain/pictureSizes.ts): the measure is 42rem. */
const sizesOf = {
  full: '90vw',
  wide: '(min-width: 80rem) 39rem, (min-width: 64rem) 60vw, 83vw',
  gallery: '(min-width: 46rem) 18.5rem, 42vw',
  side: '(min-width: 46rem) 18rem, 83vw',
  normal: '(min-width: 46rem) 38rem, 83vw',
} as const

const placeOf = (image: Element): keyof typeof sizesOf => {
  if (image.closest('.alignfull')) return 'full'
  if (image.closest('.alignwide')) return 'wide'
  if (image.closest('.wp-block-gallery')) return 'gallery'
  return image.closest('.alignleft, .alignright, .wp-block-media-text, .wp-block-column') ? 'side' : 'normal'
}

/** Lazy-loading plugins park the real addresses in attributes that their script would read. */
const bringBack = (image: Element) => {
  for (const name of ['src', 'srcset'] as const) {
    const parked = image.getAttribute(`data-${name}`) || image.getAttribute(`data-lazy-${name}`)
    const current = image.getAttribute(name) ?? ''
    if (parked && (current === '' || current.startsWith('data:') || name === 'srcset')) {
      image.setAttribute(name, parked)
    }
  }
}

const px = (image: Element, name: 'width' | 'height') => Number.parseInt(image.getAttribute(name) ?? '', 10)

const isPixel = (image: Element) => px(image, 'width') <= 1 || px(image, 'height') <= 1

/** WordPress draws emoji and old smileys as pictures; the letter is in the alternative text. */
const isEmoji = (image: Element) => image.matches('.emoji, .wp-smiley')

const absolute = (address: string, site: string): string =>
  URL.canParse(address, site) ? new URL(address, site).href : ''

const absoluteSet = (set: string, site: string): string =>
  set.replace(/(^|,\s*)(\S+)/g, (_, before: string, address: string) => before + absolute(address, site))

const address = (image: Element, site: string) => {
  const src = image.getAttribute('src') ?? ''
  if (!src.startsWith('data:')) image.setAttribute('src', absolute(src, site))
  const set = image.getAttribute('srcset')
  if (set) image.setAttribute('srcset', absoluteSet(set, site))
}

/** Pictures load when they come near, know how wide they stand, and keep their room before they are there. */
const prepare = (image: Element) => {
  image.setAttribute('loading', 'lazy')
  image.setAttribute('decoding', 'async')
  const knowsItsShape = px(image, 'width') > 0 && px(image, 'height') > 0
  if (!knowsItsShape) image.classList.add('unsized')
  if (image.hasAttribute('srcset')) image.setAttribute('sizes', sizesOf[placeOf(image)])
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '')
}

const isFile = (href: string) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(href)

/** Links from a picture to its own attachment page lead nowhere in the reader. */
const dropAttachmentLink = (image: Element) => {
  const link = image.closest('a')
  if (!link || !holdsOnly(link, image) || isFile(link.getAttribute('href') ?? '')) return
  if (link.rel.includes('attachment') || link.closest('.gallery, .wp-block-gallery')) unwrap(link)
}

/** A picture alone in a paragraph is a figure. */
const paragraphToFigure = (image: Element) => {
  const content = image.parentElement?.localName === 'a' ? image.parentElement : image
  const paragraph = content.parentElement
  if (paragraph?.localName !== 'p' || !holdsOnly(paragraph, content)) return
  rename(paragraph, 'figure').className = `wp-block-image ${alignmentOf(image)}`.trim()
}

const alignmentOf = (element: Element) =>
  [...element.classList].filter((name) => /^align(left|right|wide|full)$/.test(name)).join(' ')

/** `[caption]` of the classic editor: a div or a figure with a text under the picture. */
const captionToFigure = (box: Element) => {
  const figure = box.localName === 'figure' ? box : rename(box, 'figure')
  figure.className = `wp-block-image ${alignmentOf(figure)}`.trim()
  for (const text of figure.querySelectorAll('p.wp-caption-text')) rename(text, 'figcaption')
}

const columnsOf = (gallery: Element) => {
  const columns = [...gallery.classList].find((name) => /^gallery-columns-\d+$/.test(name))
  return columns?.replace('gallery-', '') ?? 'columns-default'
}

/** `[gallery]` of the classic editor, in whichever tags the theme asked for. */
const galleryToFigure = (gallery: Element) => {
  const figure = make(gallery, 'figure', {
    class: `wp-block-gallery has-nested-images ${columnsOf(gallery)}`,
  })
  for (const item of gallery.querySelectorAll('.gallery-item')) {
    const image = item.querySelector('a img')?.closest('a') ?? item.querySelector('img')
    if (!image) continue
    const single = make(gallery, 'figure', { class: 'wp-block-image' })
    const caption = item.querySelector('.wp-caption-text')?.textContent?.trim()
    single.append(image)
    if (caption) single.append(make(gallery, 'figcaption', {}, caption))
    figure.append(single)
  }
  gallery.replaceWith(figure)
}

/** Galleries of the block editor before WordPress 5.9 are lists. */
const listToFigures = (list: Element) => {
  for (const item of list.querySelectorAll('.blocks-gallery-item')) {
    const figure = item.querySelector('figure')
    figure?.classList.add('wp-block-image')
    if (figure) item.replaceWith(figure)
  }
  list.closest('.wp-block-gallery')?.classList.add('has-nested-images')
  unwrap(list)
}

/** Brings every way in which WordPress has shown pictures into the one of today's blocks. `site` resolves addresses. */
export const normalisePictures = (body: HTMLElement, site: string): void => {
  for (const gallery of body.querySelectorAll('.gallery')) galleryToFigure(gallery)
  for (const list of body.querySelectorAll('.blocks-gallery-grid')) {
    if (list.localName === 'ul') listToFigures(list)
  }
  for (const box of body.querySelectorAll('.wp-caption')) captionToFigure(box)
  for (const image of body.querySelectorAll('img')) {
    bringBack(image)
    if (isEmoji(image)) image.replaceWith(image.getAttribute('alt') ?? '')
    else if (isPixel(image) || !image.getAttribute('src')) image.remove()
    else {
      address(image, site)
      dropAttachmentLink(image)
      paragraphToFigure(image)
      prepare(image)
    }
  }
}
