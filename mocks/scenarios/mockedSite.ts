import { getResponse } from 'msw'
import { CommentBook } from '../newsroom/comments/commentBook'
import { type DiscussionSettings, defaultDiscussion } from '../newsroom/comments/moderation'
import type { StoredComment } from '../newsroom/comments/storedComment'
import { readersOf } from '../newsroom/comments/writeThread'
import { createNewsroom, type NewsroomOptions } from '../newsroom/createNewsroom'
import type { Newsroom } from '../newsroom/newsroom'
import { createReactions, type Reactions, type ReactionsSnapshot } from '../newsroom/reactions/reactions'
import { createRequestLog, type RequestLog } from './requestLog'
import type { Answer, Scenario } from './scenario'
import { pickScenarios, readNames, UnknownScenario } from './scenarios'
import { siteHandlers } from './siteHandlers'

/** What readers did to a newsroom, to be done again to another. */
export interface SiteSnapshot {
  /** Stories published while it ran. */
  readonly published: number
  readonly comments: readonly { readonly slug: string; readonly comment: StoredComment }[]
  readonly reactions: ReactionsSnapshot
}

/** More stories than this are not published again at once. */
const mostPublishedAgain = 50

/** Where a request names its scenarios: the header wins, then the cookie of the page. */
const namedIn = (request: Request): string | null => {
  const header = request.headers.get('X-Mock')
  if (header !== null) return header
  const cookie = /(?:^|;\s*)mock=([^;]*)/.exec(request.headers.get('Cookie') ?? '')?.[1]
  return cookie === undefined ? null : decodeURIComponent(cookie)
}

const unknownScenario = ({ message }: UnknownScenario) =>
  Response.json({ code: 'mock_unknown_scenario', message, data: { status: 400 } }, { status: 400 })

/** The mocked newsroom as a website: answers each request under the scenarios it names. */
export class MockedSite {
  readonly log: RequestLog = createRequestLog()
  /** For requests that name none themselves. */
  usual: readonly string[] = []
  newsroom: Newsroom
  book: CommentBook
  private longBook: CommentBook | undefined
  private reactions: Reactions
  private published = 0
  private readonly answers = new Map<string, Answer>()

  constructor(private readonly options: NewsroomOptions = {}) {
    this.newsroom = createNewsroom(options)
    this.reactions = createReactions()
    this.book = this.openBook(false)
  }

  /** Undefined: not a request for the site. */
  async answer(request: Request): Promise<Response | undefined> {
    const from = performance.now()
    const names = this.namesFor(request)
    const response = await this.answerUnder(names, request)
    if (response) this.log.add(request, response, names, performance.now() - from)
    return response
  }

  namesFor(request: Request): readonly string[] {
    const named = namedIn(request)
    return named === null ? this.usual : readNames(named)
  }

  /** The book that a request sees: the stories of `huge` have one of their own. */
  bookFor(names: readonly string[]): CommentBook {
    if (!pickScenarios(names).some(({ longThreads }) => longThreads)) return this.book
    this.longBook ??= this.openBook(true)
    return this.longBook
  }

  publish(count: number): void {
    for (let number = 0; number < count; number += 1) this.newsroom.publishNext()
    this.published += count
  }

  /** Opens the newsroom anew: whatever readers did is forgotten. */
  reset(): void {
    this.newsroom = createNewsroom(this.options)
    this.reactions = createReactions()
    this.book = this.openBook(false)
    this.longBook = undefined
    this.published = 0
    this.usual = []
    this.answers.clear()
    this.log.clear()
  }

  snapshot(): SiteSnapshot {
    return {
      published: this.published,
      comments: this.book.posted().map((comment) => ({
        slug: this.newsroom.posts.get(comment.post)?.slug ?? '',
        comment,
      })),
      reactions: this.reactions.snapshot(),
    }
  }

  restore({ published, comments, reactions }: SiteSnapshot): void {
    this.publish(Math.min(published, mostPublishedAgain))
    const ids = new Map([...this.newsroom.posts.values()].map(({ slug, id }) => [slug, id]))
    this.book.restore(
      comments.flatMap(({ slug, comment }) => {
        const post = ids.get(slug)
        return post === undefined ? [] : [{ ...comment, post }]
      }),
    )
    this.reactions.restore(reactions, (id) => this.newsroom.posts.get(id))
  }

  private openBook(longThreads: boolean): CommentBook {
    return new CommentBook(this.newsroom, { write: readersOf(this.newsroom), longThreads })
  }

  private async answerUnder(names: readonly string[], request: Request): Promise<Response | undefined> {
    const key = [...names].sort().join()
    try {
      const known = this.answers.get(key) ?? this.compose(pickScenarios(names))
      this.answers.set(key, known)
      return await known(request)
    } catch (problem) {
      if (problem instanceof UnknownScenario) return unknownScenario(problem)
      throw problem
    }
  }

  private compose(picked: readonly Scenario[]): Answer {
    const book = this.bookFor(picked.map(({ name }) => name))
    const seen = picked.reduce((newsroom, { seenAs }) => seenAs?.(newsroom) ?? newsroom, this.newsroom)
    const newsroom = Object.create(seen, {
      countComments: { value: ({ id }: { id: number }) => book.countApproved(id), enumerable: true },
    }) as Newsroom
    const rules = picked.map((scenario) => scenario.discussion ?? {})
    const discussion: DiscussionSettings = Object.assign({}, defaultDiscussion, ...rules)
    const handlers = siteHandlers({ newsroom, book, reactions: this.reactions, discussion })
    const beneath: Answer = (request) => getResponse(handlers, request)
    return picked.reduce((answer, { over }) => over?.(answer) ?? answer, beneath)
  }
}
