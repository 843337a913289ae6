import { blocksOf } from './blocksOf'

/** px below the top of the screen: what begins above it has been read. The page's scroll padding is 32 px. */
const line = 40

/** A text under two screens is read at one go. */
const shortest = 2

export interface MeasuredPlace {
  block: number
  /** 0 with the text's beginning at the top of the screen, 1 with its end at the bottom. */
  share: number
  /** Too short to lose one's place in. */
  isShort: boolean
}

const between = (value: number) => Math.min(1, Math.max(0, value))

/** Where on the screen a text stands. */
export const measurePlace = (root: Element): MeasuredPlace => {
  const { top, bottom, height } = root.getBoundingClientRect()
  const blocks = blocksOf(root)
  const block = blocks.findIndex((each) => each.getBoundingClientRect().bottom > line)
  const isEndInSight = bottom <= window.innerHeight
  return {
    block: block < 0 ? Math.max(0, blocks.length - 1) : block,
    share: isEndInSight ? 1 : between(-top / Math.max(1, height - window.innerHeight)),
    isShort: height < shortest * window.innerHeight,
  }
}
