/** What a page says to a waiting worker when the reader wants the new edition of the app. */
export const takeOver = 'take over'

/** What a page says to its first worker: these pictures were on screen before it came. */
export interface SeenPictures {
  seenPictures: readonly string[]
}
