import { textIn } from '../blocksOf'
import { type SpokenBlock, spokenBlocks } from './spokenBlocks'

/**
 * The blocks of a story on the page by their number. When the text was written anew (pictures come on request, say)
 * they are looked up again: the same text gives the same blocks.
 * @param frame holds the text, see `textIn`
 */
export const blocksOnPage = (frame: HTMLElement, language: string) => {
  const read = () => spokenBlocks(frame.closest('article') ?? frame, textIn(frame), language)
  let blocks = read()
  return (block: number): SpokenBlock | undefined => {
    if (blocks[block]?.element.isConnected === false) blocks = read()
    return blocks[block]
  }
}
