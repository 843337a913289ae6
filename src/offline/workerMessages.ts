/** What a page says to a waiting worker when the reader wants the new edition of the app. */
export const takeOver = 'take over'

/** What a page says to its first worker: these pictures were on screen before it came. */
export interface SeenPictures {
  seenPictures: readonly string[]
}

/** What a page says to its worker: this address was opened, and its interface speaks this language. */
export interface OpenedPage {
  openedPage: string
  language: string
}
