import type { DiscussionSettings } from '../newsroom/comments/moderation'
import type { Newsroom } from '../newsroom/newsroom'

/** Answers a request as a site would; undefined: it is not for the site. */
export type Answer = (request: Request) => Promise<Response | undefined>

/** A fault or another kind of site, laid over the mocked one. Several can be laid over each other. */
export interface Scenario {
  readonly name: string
  /** One line for whoever picks it. */
  readonly description: string
  /** The same newsroom, seen differently. */
  readonly seenAs?: (newsroom: Newsroom) => Newsroom
  readonly discussion?: Partial<DiscussionSettings>
  /** Every story gets as many comments as the most discussed one. */
  readonly longThreads?: true
  /** Comes between the request and the site beneath; made anew for each site, so it may count. */
  readonly over?: (beneath: Answer) => Answer
}

/** Requests to the API, in both forms of address, and to the comment form. */
export const isForApi = (request: Request): boolean => {
  const { pathname, searchParams } = new URL(request.url)
  return (
    /\/(wp-json(\/|$)|wp-comments-post\.php$)/.test(pathname) ||
    (pathname.endsWith('/index.php') && searchParams.has('rest_route'))
  )
}
