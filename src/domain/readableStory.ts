/** A story that this device holds in full. */
export interface ReadableStory {
  id: number
  /** Decoded. */
  slug: string
  headline: string
  /** Name of its section; `null` for none. */
  section: string | null
  /** ISO 8601 in UTC, with `Z`. */
  publishedAt: string
}
