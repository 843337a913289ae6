import type { PostStatus } from './records'

/** A picture as a story orders it from the picture desk. */
export interface PictureOrder {
  readonly name: string
  readonly alt: string
  /** Plain text. */
  readonly caption: string
  readonly credit: string
  /** Cropped for this story; in the house format, three to two, if left out. */
  readonly shape?: 'wide' | 'tall'
  /** Its file stands, but what WordPress knew about it is gone. */
  readonly lostMeasures?: true
}

/** A story on its way into the database, wherever it comes from. */
export interface StoryDraft {
  /** `null`: made from the headline. */
  readonly slug: string | null
  /** HTML as stored: an ampersand is written `&amp;`. */
  readonly title: string
  /** HTML as stored; empty: made from the body. */
  readonly excerpt: string
  /** The body with its block markup, made on call. */
  readonly content: () => string
  readonly date: string
  readonly modified: string
  readonly status: PostStatus
  /** Slugs of sections, the story's own first. */
  readonly categories: readonly string[]
  /** Names. */
  readonly tags: readonly string[]
  /** Slugs, or the number of an account that is gone. */
  readonly authors: readonly (string | number)[]
  /** A number: the id of a picture that was deleted. */
  readonly picture: PictureOrder | number | null
  readonly password: string
  readonly sticky: boolean
  readonly commentStatus: 'open' | 'closed'
  readonly threads: number
  readonly views: number
  readonly likes: number
}

/** A draft with the values that most stories have. */
export const draft = (
  given: Partial<StoryDraft> & Pick<StoryDraft, 'title' | 'content' | 'date'>,
): StoryDraft => ({
  slug: null,
  excerpt: '',
  modified: given.date,
  status: 'publish',
  categories: ['city'],
  tags: [],
  authors: ['marcus-amissah'],
  picture: null,
  password: '',
  sticky: false,
  commentStatus: 'open',
  threads: 0,
  views: 0,
  likes: 0,
  ...given,
})
