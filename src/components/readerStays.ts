const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/** ms after which somebody who does nothing is taken to read. */
const patience = 6_000

let staying: Promise<void> | undefined

/**
 * Resolves once it is likely that the reader goes on: at the first move, press, key or scroll, else after 6 s. Until
 * then nothing is fetched that only the next page needs: who leaves at once has paid for one page alone.
 */
export const readerStays = (): Promise<void> => {
  staying ??= new Promise((resolve) => {
    for (const sign of signs)
      window.addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true })
    setTimeout(resolve, patience)
  })
  return staying
}
