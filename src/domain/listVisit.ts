/** A story in a list, and where it stood in time: it may be gone when it is looked for. */
export interface ListPlace {
  articleId: number
  /** ISO 8601 in UTC. */
  publishedAt: string
  /** When it was at the top of the screen; epoch ms. */
  at: number
}

/** What a reader finds on coming back to a list. */
export interface ListVisit {
  /** `publishedAt` of the newest story that stood there at the visit before; `null` for none. */
  newestBefore: string | null
  /** Where the reader was when the app was closed last; `null` where there is nothing to offer. */
  place: ListPlace | null
}
