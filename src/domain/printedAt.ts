let printed: number | null = null

/** When the page that is shown first was printed, in epoch ms; `null` for one that was not. */
export const printedAt = (): number | null => printed

/** Belongs before the first drawing. */
export const setPrintedAt = (time: number): void => {
  printed = time
}
