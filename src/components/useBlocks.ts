import { type RefObject, useLayoutEffect } from 'react'
import { finishBlocks } from './finishBlocks'

const scrollers = '.wp-block-table, pre'

/** What is wider than the column scrolls inside itself, and then has to be reachable by keyboard. */
const markScrollers = (root: HTMLElement) => {
  for (const block of root.querySelectorAll<HTMLElement>(scrollers)) {
    if (block.scrollWidth > block.clientWidth) block.tabIndex = 0
    else block.removeAttribute('tabindex')
  }
}

/** Finishes newsroom HTML where it stands, see `finishBlocks`; what is too wide can scroll. */
export const useBlocks = (root: RefObject<HTMLElement | null>, html: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other HTML, other blocks
  useLayoutEffect(() => {
    const node = root.current
    if (!node) return
    finishBlocks(node)
    const mark = () => markScrollers(node)
    mark()
    window.addEventListener('resize', mark)
    return () => window.removeEventListener('resize', mark)
  }, [root, html])
}
