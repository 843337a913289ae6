import { number } from '../numbers'
import { part } from '../spoken'

/** The pictures of a story over the whole screen. */
export const lightbox = {
  title: 'Pictures of this story',
  of: (position: number, count: number) => `${number(position)} of ${number(count)}`,
  previous: 'Previous picture',
  next: 'Next picture',
  zoom: 'Zoom in',
  close: 'Close',
  notKept: 'This picture is not on this device. It can be seen once there is a network.',
  missing: 'The picture did not arrive.',
}

export const lightboxWords = part('lightbox', lightbox)
