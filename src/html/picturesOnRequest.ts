import { embedWords } from '../language/english/embeds'
import { make } from './elements'

/** A link that says what the picture shows; without its click handler it opens the file. */
const requestFor = (image: HTMLImageElement): HTMLAnchorElement => {
  const link = make(image, 'a', { class: 'embed embed-picture', href: image.getAttribute('src') ?? '' })
  const title = make(
    image,
    'span',
    { class: 'embed-title' },
    image.getAttribute('alt') || embedWords().picture,
  )
  link.append(title, make(image, 'span', { class: 'embed-provider' }, embedWords().showPicture))
  return link
}

/** In place of each picture a link to it, for readers to whom data is dear. */
export const picturesOnRequest = (body: HTMLElement): void => {
  for (const image of body.querySelectorAll('img')) {
    const whole = image.closest('a') ?? image.closest('picture') ?? image
    whole.replaceWith(requestFor(image))
  }
}
