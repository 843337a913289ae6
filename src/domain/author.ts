/** Somebody who writes for the newsroom. */
export interface Author {
  /** 0: a guest without an account, whose stories cannot be listed. */
  id: number
  /** Plain text. */
  name: string
  slug: string
  /** Plain text; may be empty. */
  description: string
  /** Address of a portrait; `null` when there is none. */
  portrait: string | null
}
