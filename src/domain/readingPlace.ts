/** How far a reader got in a story. */
export interface ReadingPlace {
  articleId: number
  slug: string
  headline: string
  /** Position, from 0, of the block of the body (paragraph, heading, picture) at the top of the screen. */
  block: number
  /** How much of the body was passed, 0 to 1. */
  share: number
  /** Epoch ms. */
  readAt: number
}

/** A story of which this much was read counts as read. */
const readEnough = 0.95

const hardlyBegun = 0.05

/** Whether the story was read to its end. */
export const isFinished = ({ share }: Pick<ReadingPlace, 'share'>): boolean => share >= readEnough

/** Whether the reader stopped somewhere in between. */
export const isBegun = ({ share }: Pick<ReadingPlace, 'share'>): boolean =>
  share >= hardlyBegun && share < readEnough
