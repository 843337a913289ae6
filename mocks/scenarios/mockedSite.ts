import { getResponse } from 'msw'
import type { CommentBook } from '../newsroom/comments/commentBook'
import { type DiscussionSettings, defaultDiscussion } from '../newsroom/comments/moderation'
import type { Newsroom } from '../newsroom/newsroom'
import type { PostRecord } from '../newsroom/records'
import type { Answer, Scenario } from './scenario'
import { pickScenarios, readNames, UnknownScenario } from './scenarios'
import { siteHandlers } from './siteHandlers'
import type { SiteState } from './siteState'

/** Where a request names its scenarios: the header wins, then the cookie of the page. */
const namedIn = (request: Request): string | null => {
  const header = request.headers.get('X-Mock')
  if (header !== null) return header
  const cookie = /(?:^|;\s*)mock=([^;]*)/.exec(request.headers.get('Cookie') ?? '')?.[1]
  return cookie === undefined ? null : decodeURIComponent(cookie)
}

const unknownScenario = ({ message }: UnknownScenario) =>
  Response.json({ code: 'mock_unknown_scenario', message, data: { status: 400 } }, { status: 400 })

/** The newsroom as the scenarios show it, with the comments counted that stand in the book. */
const seenUnder = (picked: readonly Scenario[], newsroom: Newsroom, book: CommentBook): Newsroom => {
  const seen = picked.reduce((shown, { seenAs }) => seenAs?.(shown) ?? shown, newsroom)
  const countComments = ({ id }: PostRecord) => book.countApproved(id)
  return Object.create(seen, { countComments: { value: countComments, enumerable: true } }) as Newsroom
}

/** The mocked newsroom as a website: answers each request under the scenarios it names. */
export class MockedSite {
  private answers = new Map<string, Answer>()

  constructor(readonly state: SiteState) {}

  /** Undefined: not a request for the site. */
  async answer(request: Request): Promise<Response | undefined> {
    const from = performance.now()
    const names = this.namesFor(request)
    const beneath: Answer = (asked) => this.answerUnder(names, asked)
    const response = await this.state.faults.over(beneath)(request)
    if (response) this.state.log.add(request, response, names, performance.now() - from)
    return response
  }

  namesFor(request: Request): readonly string[] {
    const named = namedIn(request)
    return named === null ? this.state.usual : readNames(named)
  }

  /** The comments that a request sees under these scenarios. */
  bookFor(names: readonly string[]): CommentBook {
    return this.bookOf(pickScenarios(names))
  }

  /** Scenarios that count begin at nought. */
  setRules(rules: Partial<DiscussionSettings>): void {
    this.state.rules = { ...this.state.rules, ...rules }
    this.forgetCounts()
  }

  /** Lets scenarios that count begin at nought. */
  forgetCounts(): void {
    this.answers = new Map()
  }

  private bookOf(picked: readonly Scenario[]): CommentBook {
    return picked.some(({ longThreads }) => longThreads) ? this.state.longBook : this.state.book
  }

  private async answerUnder(names: readonly string[], request: Request): Promise<Response | undefined> {
    const key = [...names].sort().join()
    try {
      const answer = this.answers.get(key) ?? this.compose(pickScenarios(names))
      this.answers.set(key, answer)
      return await answer(request)
    } catch (problem) {
      if (problem instanceof UnknownScenario) return unknownScenario(problem)
      throw problem
    }
  }

  private compose(picked: readonly Scenario[]): Answer {
    const book = this.bookOf(picked)
    const newsroom = seenUnder(picked, this.state.newsroom, book)
    const rules = picked.map((scenario) => scenario.discussion ?? {})
    const discussion: DiscussionSettings = Object.assign({}, defaultDiscussion, ...rules, this.state.rules)
    const handlers = siteHandlers({ newsroom, book, reactions: this.state.reactions, discussion })
    const beneath: Answer = (request) => getResponse(handlers, request)
    return picked.reduce((answer, { over }) => over?.(answer) ?? answer, beneath)
  }
}
