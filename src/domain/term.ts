/** A category or a tag. */
export interface Term {
  id: number
  /** Plain text. */
  name: string
  /** Decoded for people. */
  slug: string
}

/** A category or a tag with what its own page says of it. */
export interface TermDetails extends Term {
  /** Plain text; may be empty. */
  description: string
  /** Published stories filed directly under it. */
  count: number
  /** The id of the term above; 0 at the top. */
  parent: number
}
