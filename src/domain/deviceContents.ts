/** So many things, and what they take. */
export interface Amount {
  count: number
  /** Bytes, as far as they are known. */
  bytes: number
}

/** What this device keeps for the reader. */
export interface DeviceContents {
  /** Stories in full, that were read or fetched ahead. */
  stories: Amount
  /** Front page, sections, conversations and the like. */
  lists: Amount
  /** Pages as they were printed, shown before the app has started. */
  pages: Amount
  /** Pictures that were on screen. */
  pictures: Amount
  /** The reading list, with its pictures. */
  saved: Amount
  /** Comments waiting to be sent, or refused and kept for their writer. */
  unsent: number
  /** Comments being written. */
  drafts: number
  /** Stories of which it is known how far they were read. */
  places: number
  /** Bytes of everything that the browser counts for this site; `null` when it does not say. */
  usage: number | null
  /** Whether the browser has promised not to clear it on its own; `null` when it does not say. */
  isPersisted: boolean | null
}

/** What is to go besides what can be fetched again. */
export interface ClearingWish {
  /** Unsent comments, drafts, and the name remembered for the next one. */
  withComments: boolean
  /** The reading list. */
  withSaved: boolean
}
