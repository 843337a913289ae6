import type { RequestHandler } from 'msw'
import { broadsheetRoutes } from '../handlers/broadsheet'
import { commentForm } from '../handlers/commentForm'
import { commentRoutes } from '../handlers/comments'
import { type PresentPost, popularRoutes } from '../handlers/popular'
import { postRoutes } from '../handlers/posts'
import { createReadingHandlers } from '../handlers/reading'
import type { Route } from '../handlers/route'
import type { CommentBook } from '../newsroom/comments/commentBook'
import type { DiscussionSettings } from '../newsroom/comments/moderation'
import type { Newsroom } from '../newsroom/newsroom'
import type { Reactions } from '../newsroom/reactions/reactions'

/** What a site is made of. */
export interface SiteParts {
  readonly newsroom: Newsroom
  readonly book: CommentBook
  readonly reactions: Reactions
  readonly discussion: DiscussionSettings
}

const postRoute = 'wp/v2/posts/:id'

/** A story as the site's own route for a single one shows it. */
const presentThrough = (newsroom: Newsroom): PresentPost => {
  const endpoint = postRoutes(newsroom).find(({ path }) => path === postRoute)?.methods.GET
  if (!endpoint) throw new Error(`The mocked site has no route ${postRoute}`)
  return (post, asked) => {
    const path = postRoute.replace(':id', String(post.id))
    return endpoint.run({ ...asked, path, id: post.id, query: {}, sent: {}, fields: null }).body as object
  }
}

const routesBesideReading = ({ newsroom, book, reactions, discussion }: SiteParts): readonly Route[] => [
  ...commentRoutes(newsroom, book, discussion),
  ...(newsroom.features.plugin ? broadsheetRoutes(newsroom, reactions) : []),
  ...(newsroom.features.popular ? popularRoutes(newsroom, reactions, presentThrough(newsroom)) : []),
]

/** Every handler of the mocked site. */
export const siteHandlers = (parts: SiteParts): RequestHandler[] => [
  ...commentForm(parts.newsroom, parts.book, parts.discussion),
  ...createReadingHandlers(parts.newsroom, routesBesideReading(parts)),
]
