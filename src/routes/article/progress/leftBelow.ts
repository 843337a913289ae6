/** What of a text is left to read and to look at. */
export interface Left {
  /** Of its words, 0 to 1. */
  share: number
  pictures: number
}

const clamped = (share: number) => Math.min(1, Math.max(0, share))

/** How much of a block stands below a line: 0 to 1. */
const shareBelow = (block: Element, line: number): number => {
  const { bottom, height } = block.getBoundingClientRect()
  return clamped((bottom - line) / Math.max(1, height))
}

/**
 * What is left below a line on the screen. By letters and not by pixels: a large picture is soon looked at.
 * @param blocks of the text, in their order
 * @param line px from the top of the screen
 */
export const leftBelow = (blocks: readonly Element[], line: number): Left => {
  let all = 0
  let below = 0
  let pictures = 0
  for (const block of blocks) {
    const letters = block.textContent?.length ?? 0
    const share = shareBelow(block, line)
    all += letters
    below += letters * share
    if (share > 0.5) pictures += block.querySelectorAll('img').length
  }
  return { share: below / Math.max(1, all), pictures }
}
