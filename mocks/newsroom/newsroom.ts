import type { Clock } from './clock'
import type { MediaRecord, PageRecord, PostRecord, TermRecord, UserRecord } from './records'
import type { StoryDraft } from './storyDraft'

/** What a site offers beyond WordPress core. A scenario lays its own over a newsroom with `withFeatures`. */
export interface Features {
  /** Our own plugin: the field `broadsheet` on posts, `orderby=views`, comments over REST. */
  readonly plugin: boolean
  /** WordPress Popular Posts. */
  readonly popular: boolean
}

interface SiteRecord {
  /** Plain text; REST sends it escaped. */
  readonly name: string
  readonly description: string
  readonly timeZone: string
  /** Hours ahead of UTC. */
  readonly gmtOffset: number
  /** Id of the site icon among the media. */
  readonly icon: number
}

/** Where stories are written, changed and taken away by hand. */
export interface Desk {
  /** @throws Error if the draft names a section, author or picture that the house has not */
  readonly write: (draft: StoryDraft) => PostRecord
  /** Does nothing where there is no such story. */
  readonly change: (
    id: number,
    changes: Partial<Pick<PostRecord, 'commentStatus' | 'date' | 'password' | 'slug' | 'status'>>,
  ) => void
  readonly remove: (id: number) => void
}

/** The site in memory, seeded, with a clock; knows nothing of HTTP. */
export interface Newsroom {
  readonly site: SiteRecord
  readonly features: Features
  readonly clock: Clock
  /** Every post of whatever status, by id. */
  readonly posts: ReadonlyMap<number, PostRecord>
  readonly pages: ReadonlyMap<number, PageRecord>
  /** Categories and tags share one run of ids. */
  readonly terms: ReadonlyMap<number, TermRecord>
  readonly users: ReadonlyMap<number, UserRecord>
  readonly media: ReadonlyMap<number, MediaRecord>
  /** Published, not scheduled for later: newest first, within one second by falling id. */
  publicPosts: () => readonly PostRecord[]
  /** Public posts filed in a term itself, as WordPress counts them. */
  countInTerm: (id: number) => number
  /** Approved comments of a post. Whoever owns the comments puts the true count in here. */
  countComments: (post: PostRecord) => number
  /** What an editor does. */
  readonly desk: Desk
  /** Publishes a story that was not there before, now; hands back the story. */
  publishNext: () => PostRecord
  /** Publishes one every so often (ms) until the function handed back is called. */
  startPublishing: (everyMs: number) => () => void
}

/** The same newsroom as seen on a site that offers something else: records and clock are shared. */
export const withFeatures = (newsroom: Newsroom, features: Features): Newsroom =>
  Object.assign(Object.create(newsroom) as Newsroom, { features })

/** Whether anonymous readers may see it: published, and its time has come. */
export const isPublic = (post: PostRecord, now: string): boolean =>
  (post.status === 'publish' || post.status === 'future') && post.date <= now
