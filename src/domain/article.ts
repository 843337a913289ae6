import type { Author } from './author'
import type { Image } from './image'
import type { NewsroomHtml } from './newsroomHtml'
import type { Term } from './term'

/** What the newsroom counts of a story; `null` where the site does not say. */
export interface Counts {
  comments: number | null
  likes: number | null
  views: number | null
}

/** A story as a card shows it. */
export interface ArticleSummary {
  id: number
  /** Decoded for people: `港の夜`, not `%e6%b8%af`. */
  slug: string
  /** Plain text; never empty (a story without a title is called by its first words or its date). */
  headline: string
  /** Plain text of the excerpt without a trailing `[…]`; may be empty. */
  standfirst: string
  /** ISO 8601 in UTC, with `Z`. */
  publishedAt: string
  /** The site's own wall clock without a zone, exactly as WordPress gave it: the paging cursor. */
  publishedLocal: string
  /** ISO 8601 in UTC, with `Z`. */
  updatedAt: string
  /** In WordPress's order; the first one is the story's section. */
  categories: readonly Term[]
  tags: readonly Term[]
  /** Everyone in the byline; empty when the account is gone. */
  authors: readonly Author[]
  picture: Image | null
  counts: Counts
  /** Words of the body when the newsroom says so; `null` where it does not. */
  words: number | null
  isProtected: boolean
  /** The newsroom keeps it on top. */
  isSticky: boolean
  takesComments: boolean
  /** The story's own page on the newspaper's WordPress site. */
  siteUrl: string
}

/** A story in full. */
export interface Article extends ArticleSummary {
  body: NewsroomHtml
  /** Counted from the body. */
  words: number
  /** Pictures in the body and the lead picture. */
  pictures: number
}
