/** What stands in the newsroom's database. Dates are site-local wall clock without a zone: `2026-11-24T07:40:00`. */

export type PostStatus = 'publish' | 'future' | 'draft' | 'private' | 'trash'

/** Text as the editor saved it, block markup included: this is what WordPress searches. */
export interface StoredText {
  readonly title: string
  /** Empty: the excerpt is made from the body. */
  readonly excerpt: string
  /** Made on call, so that a large newsroom starts at once. */
  readonly content: () => string
}

export interface PostRecord {
  readonly id: number
  slug: string
  /** Those that it had before while it was published. */
  oldSlugs: readonly string[]
  status: PostStatus
  /** Site-local; later than now means scheduled, whatever `status` says. */
  date: string
  modified: string
  /** HTML with entities, as `title.rendered`. */
  title: string
  /** HTML as `content.rendered`, made on call; addresses of the site begin with `home`. */
  content: (home: string) => string
  /** HTML as `excerpt.rendered`, made on call. */
  excerpt: () => string
  readonly stored: StoredText
  /** Empty: not protected. */
  password: string
  /** The first one is WordPress's own `author`; the others stand in the field `broadsheet` only. */
  authors: readonly number[]
  /** 0: none. May name a picture that was deleted since. */
  featuredMedia: number
  commentStatus: 'open' | 'closed'
  sticky: boolean
  categories: readonly number[]
  tags: readonly number[]
  views: number
  likes: number
  /** About how many comments the newsroom writes under the story. */
  threads: number
}

/** A page of the site that is no story: About us, Contact. */
export interface PageRecord {
  readonly id: number
  readonly slug: string
  readonly date: string
  readonly title: string
  /** Block HTML. */
  readonly content: string
  readonly author: number
}

export interface TermRecord {
  readonly id: number
  readonly taxonomy: 'category' | 'post_tag'
  /** Plain text; REST sends it escaped. */
  readonly name: string
  readonly slug: string
  readonly description: string
  /** 0: top level. */
  readonly parent: number
}

export interface UserRecord {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly description: string
  readonly url: string
  /** Name of the portrait among the pictures. */
  readonly portrait: string
}

export interface MediaRecord {
  readonly id: number
  /** Name of the picture, as `drawPicture` knows it. */
  readonly picture: string
  readonly alt: string
  /** Plain text; credit included. */
  readonly caption: string
  /** px; 0: WordPress lost the measures. */
  readonly width: number
  readonly height: number
  readonly date: string
  /** The story it was uploaded to, 0: none. Who may not read that one may not read the picture either. */
  readonly parent: number
}

export type CommentStatus = 'approved' | 'hold' | 'spam' | 'trash'

export interface CommentRecord {
  readonly id: number
  readonly post: number
  /** 0: none. Unchecked, as in WordPress. */
  readonly parent: number
  readonly authorName: string
  readonly authorEmail: string
  readonly authorUrl: string
  readonly date: string
  /** HTML as WordPress renders it. */
  readonly content: string
  status: CommentStatus
}
