import { tidyPictures } from './completeSaved'

/** ms in which the pictures of a story taken off stay, so that it can be put back whole. */
const patience = 60_000
let tidying: ReturnType<typeof setTimeout> | undefined
let offers = 0

const tidy = async () => {
  if (offers > 0) return
  await tidyPictures()
}

/** Lets the pictures of stories taken off go after a minute. */
export const tidySoon = (): void => {
  clearTimeout(tidying)
  tidying = setTimeout(() => void tidy().catch(() => undefined), patience)
}

/** Keeps the pictures of stories taken off for as long as putting one back is offered; returns how to end the offer. */
export const offerRestoring = (): (() => void) => {
  offers += 1
  return () => {
    offers -= 1
    tidySoon()
  }
}
