import { mayFetchAhead } from '../queries/fetchingAhead'

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/** ms after which somebody who does nothing is taken to read. */
const patience = 6_000

let staying: Promise<void> | undefined

const givesSign = () =>
  new Promise<void>((resolve) => {
    for (const sign of signs)
      window.addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true })
    setTimeout(resolve, patience)
  })

/**
 * Resolves once it is likely that the reader goes on: at the first move, press, key or scroll, else after 6 s. Until
 * then nothing is fetched that only the next page needs: who leaves at once has paid for one page alone. Never resolves
 * in a page that is about to be exchanged.
 */
export const readerStays = async (): Promise<void> => {
  staying ??= givesSign()
  await staying
  if (!mayFetchAhead()) await new Promise(() => undefined)
}
