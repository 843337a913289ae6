import { CommentBook } from '../newsroom/comments/commentBook'
import type { DiscussionSettings } from '../newsroom/comments/moderation'
import type { StoredComment } from '../newsroom/comments/storedComment'
import { readersOf } from '../newsroom/comments/writeThread'
import { createNewsroom, type NewsroomOptions } from '../newsroom/createNewsroom'
import type { Newsroom } from '../newsroom/newsroom'
import { createReactions, type Reactions, type ReactionsSnapshot } from '../newsroom/reactions/reactions'
import { createFaults, type Faults } from './faults'
import { createRequestLog, type RequestLog } from './requestLog'

/** All that a mocked site remembers. It outlives edits of the handlers and scenarios. */
export interface SiteState {
  readonly newsroom: Newsroom
  readonly book: CommentBook
  /** The comments of `huge`, where every thread is a long one. */
  readonly longBook: CommentBook
  readonly reactions: Reactions
  readonly log: RequestLog
  /** Stories published since the newsroom was opened. */
  published: number
  /** Scenarios of requests that name none themselves. */
  usual: readonly string[]
  /** What goes wrong with the next requests, whatever their scenario. */
  readonly faults: Faults
  /** Rules for comments that go before those of scenarios. */
  rules: Partial<DiscussionSettings>
}

/** What readers did to a newsroom, to be done again to another. Stories go by slug: ids may have moved. */
export interface SiteSnapshot {
  readonly published: number
  readonly comments: readonly { readonly slug: string; readonly comment: StoredComment }[]
  readonly reactions: ReactionsSnapshot
}

/** More stories than this are not published again at once. */
const mostPublishedAgain = 50

export const openState = (options: NewsroomOptions): SiteState => {
  const newsroom = createNewsroom(options)
  const write = readersOf(newsroom)
  return {
    newsroom,
    book: new CommentBook(newsroom, { write }),
    longBook: new CommentBook(newsroom, { write, longThreads: true }),
    reactions: createReactions(),
    log: createRequestLog(),
    published: 0,
    usual: [],
    faults: createFaults(),
    rules: {},
  }
}

export const publishIn = (state: SiteState, count: number): void => {
  for (let number = 0; number < count; number += 1) state.newsroom.publishNext()
  state.published += count
}

export const snapshotOf = ({ newsroom, book, reactions, published }: SiteState): SiteSnapshot => ({
  published,
  comments: book.posted().map((comment) => ({ slug: newsroom.posts.get(comment.post)?.slug ?? '', comment })),
  reactions: reactions.snapshot(),
})

export const restoreInto = (state: SiteState, { published, comments, reactions }: SiteSnapshot): void => {
  publishIn(state, Math.min(published, mostPublishedAgain))
  const ids = new Map([...state.newsroom.posts.values()].map(({ slug, id }) => [slug, id]))
  state.book.restore(
    comments.flatMap(({ slug, comment }) => {
      const post = ids.get(slug)
      return post === undefined ? [] : [{ ...comment, post }]
    }),
  )
  state.reactions.restore(reactions, (id) => state.newsroom.posts.get(id))
}
