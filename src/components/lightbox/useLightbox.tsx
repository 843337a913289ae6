import { type ComponentType, type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { LightboxProps } from './Lightbox'
import { type LightboxPicture, toLightboxPicture } from './lightboxPicture'
import { controlOf, openablePictures } from './markPictures'

interface Opened {
  Lightbox: ComponentType<LightboxProps>
  pictures: readonly LightboxPicture[]
  first: number
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const controlAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-enlarge]') : null

/** Opens what the page leads to: the code comes with the first picture that is pressed. */
const openFrom = async (root: Element, control: Element): Promise<Opened | null> => {
  const images = openablePictures(root)
  const first = images.findIndex((image) => controlOf(image) === control)
  const pictures = images.map(toLightboxPicture)
  try {
    const { Lightbox } = await import('./Lightbox')
    return first < 0 ? null : { Lightbox, pictures, first }
  } catch {
    // The picture at least, in a tab of its own.
    window.open(pictures[first]?.sources[0], '_blank', 'noopener')
    return null
  }
}

/**
 * Pictures that open larger. `on` belongs on the element around them all, which `markPictures` has seen; `lightbox`
 * outside of it.
 */
export const useLightbox = () => {
  const [opened, setOpened] = useState<Opened | null>(null)
  const press = async (root: Element, control: HTMLElement) => {
    // Not every browser focuses what is clicked: the focus has to come back here.
    control.focus({ preventScroll: true })
    setOpened(await openFrom(root, control))
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const control = controlAt(event.target)
    if (!control || !isPlain(event)) return
    event.preventDefault()
    void press(event.currentTarget, control)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const control = controlAt(event.target)
    if (!control || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    void press(event.currentTarget, control)
  }
  const lightbox = opened && (
    <opened.Lightbox pictures={opened.pictures} first={opened.first} onClose={() => setOpened(null)} />
  )
  return { on: { onClick, onKeyDown }, lightbox }
}
