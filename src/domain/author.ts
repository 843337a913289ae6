/** Somebody who writes for the newsroom. */
export interface Author {
  id: number
  /** Plain text. */
  name: string
  slug: string
  /** Plain text; may be empty. */
  description: string
  /** Address of a portrait; `null` when there is none. */
  portrait: string | null
}
