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
