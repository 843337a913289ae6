import { blocksOnPage } from './blocksOnPage'
import { createFollower } from './followReading'
import type { Listener, Reading } from './reader'
import { markBlock, markWord } from './readingMark'
import { rangeIn } from './spokenText'

/** What the platform does not tell: a word ends where its letters do. */
const wordLength = (text: string, start: number) =>
  /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(start))?.[0].length ?? 0

/**
 * The story on the page while it is read: gives the blocks, marks what is said, keeps it in view.
 * @param frame holds the text, see `textIn`
 */
export const createStage = (frame: HTMLElement, language: string) => {
  const blockAt = blocksOnPage(frame, language)
  const { follow, resume, stop: stopFollowing } = createFollower()
  const place = (block: number, start: number, end: number) => {
    const spoken = blockAt(block)
    return spoken && !spoken.isOnlyNamed ? rangeIn(spoken.element, start, end) : null
  }
  const listener: Listener = {
    onReading: ({ state, block }: Reading) =>
      markBlock(state === 'finished' ? null : (blockAt(block)?.element ?? null)),
    onSentence: (block, start, end) => {
      const spoken = place(block, start, end) ?? blockAt(block)?.element
      if (spoken) follow(spoken)
    },
    onWord: (block, start, length) =>
      markWord(place(block, start, start + (length ?? wordLength(blockAt(block)?.text ?? '', start)))),
  }
  const stop = () => {
    stopFollowing()
    markBlock(null)
  }
  return { ...listener, blockAt, resume, stop }
}
