import type { OrderedStory } from '../../mocks/mounts/contractSite'

/** A story that was written for a check. */
export interface WrittenStory {
  readonly id: number
  readonly slug: string
}

/** How a site treats comments. */
export interface Rules {
  /** Every one waits for a moderator; otherwise none does but for links. */
  readonly isModerated: boolean
  /** In a comment, it is thrown away. */
  readonly refusedWord: string
}

/** Writes to the site what the checks need, and takes it away again. */
export interface Desk {
  /** Category in which nothing else stands. */
  readonly section: number
  readonly write: (story: OrderedStory) => Promise<WrittenStory>
  readonly redate: (id: number, date: string) => Promise<void>
  readonly rename: (id: number, slug: string) => Promise<void>
  readonly remove: (id: number) => Promise<void>
  /** `null`: the site's rules cannot be changed from here. */
  readonly setRules: ((rules: Rules) => Promise<void>) | null
  /** Mails that the site sent; `null`: nobody keeps them. */
  readonly mails: (() => Promise<readonly { to: string; message: string }[]>) | null
  readonly clear: () => Promise<void>
}
