import { type KeyboardEvent, type MouseEvent, useState } from 'react'

type Opened = ReturnType<typeof import('./openFrom')['openFrom']>

/** The file that the page shows, or links to. */
const fileOf = (control: HTMLElement): string | undefined =>
  control instanceof HTMLAnchorElement ? control.href : (control as HTMLImageElement).currentSrc

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const controlAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-enlarge]') : null

/** Opens what the page leads to: the code comes with the first picture that is pressed. */
const open = async (root: Element, control: HTMLElement): Promise<Opened> => {
  try {
    const { openFrom } = await import('./openFrom')
    return openFrom(root, control)
  } catch {
    // The picture at least, in a tab of its own.
    window.open(fileOf(control), '_blank', 'noopener')
    return null
  }
}

/**
 * Pictures that open larger. `on` belongs on the element around them all, which `markPictures` has seen; `lightbox`
 * outside of it.
 */
export const useLightbox = () => {
  const [opened, setOpened] = useState<Opened>(null)
  const press = async (root: Element, control: HTMLElement) => {
    // Not every browser focuses what is clicked: the focus has to come back here.
    control.focus({ preventScroll: true })
    setOpened(await open(root, control))
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
