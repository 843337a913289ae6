/** Which posts belong to a taxonomy's terms: a list of ids, or more exactly. */
export type TermsFilter =
  | readonly number[]
  | { readonly terms?: readonly number[]; readonly include_children?: boolean; readonly operator?: string }

/** A question to the posts, in the words of WordPress's own parameters. */
export interface PostsQuery {
  readonly page: number
  readonly per_page: number
  /** Goes before `page`. */
  readonly offset?: number | undefined
  readonly search?: string | undefined
  readonly search_columns?: readonly string[]
  /** Exclusive, as all four of them. Without a zone: site-local. */
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly modified_after?: string | undefined
  readonly modified_before?: string | undefined
  readonly author?: readonly number[]
  readonly author_exclude?: readonly number[]
  readonly include?: readonly number[]
  readonly exclude?: readonly number[]
  readonly slug?: readonly string[] | undefined
  readonly sticky?: boolean | undefined
  readonly categories?: TermsFilter | undefined
  readonly categories_exclude?: TermsFilter | undefined
  readonly tags?: TermsFilter | undefined
  readonly tags_exclude?: TermsFilter | undefined
  /** `AND` (also by default) or `OR` between the four above. */
  readonly tax_relation?: string | undefined
  readonly order: string
  readonly orderby: string
}

/** What stands on one page, and how many there are in all. */
export interface Found<Item> {
  readonly items: readonly Item[]
  readonly total: number
}
