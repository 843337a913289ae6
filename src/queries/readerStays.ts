import { mayFetchAhead } from './fetchingAhead'

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/** ms after which somebody who does nothing is taken to read. */
const patience = 6_000

/** Chromium says `pointermove` also of a pointer that rests while a page is laid out under it. */
const isAtRest = ({ type, movementX, movementY }: Partial<PointerEvent>) =>
  type === 'pointermove' && !movementX && !movementY

const firstSign = () =>
  new Promise<void>((resolve) => {
    const heard = new AbortController()
    const hear = (event: Event) => {
      if (isAtRest(event)) return
      heard.abort()
      resolve()
    }
    const options = { capture: true, passive: true, signal: heard.signal }
    for (const sign of signs) window.addEventListener(sign, hear, options)
  })

/** Listened for from the start: whoever gave a sign while the page was loading need not give another. */
const signed = typeof window === 'undefined' ? null : firstSign()

let staying: Promise<unknown> | undefined

const waitLong = () => new Promise((resolve) => setTimeout(resolve, patience))

/**
 * Resolves once it is likely that the reader goes on: at the first move, press, key or scroll, else after 6 s. Until
 * then nothing is fetched that only the next page needs: who leaves at once has paid for one page alone. Never resolves
 * in a page that is about to be exchanged.
 */
export const readerStays = async (): Promise<void> => {
  staying ??= Promise.race([signed, waitLong()])
  await staying
  if (!mayFetchAhead()) await new Promise(() => undefined)
}
