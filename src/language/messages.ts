import type { app } from './english/app'
import type { article } from './english/article'
import type { comfort } from './english/comfort'
import type { comments } from './english/comments'
import type { delivery } from './english/delivery'
import type { embeds } from './english/embeds'
import type { home } from './english/home'
import type { keySaid } from './english/keySaid'
import type { keys } from './english/keys'
import type { lightbox } from './english/lightbox'
import type { listen } from './english/listen'
import type { lists } from './english/lists'
import type { notFound } from './english/notFound'
import type { paper } from './english/paper'
import type { problems } from './english/problems'
import type { readable } from './english/readable'
import type { reading } from './english/reading'
import type { refusals } from './english/refusals'
import type { saved } from './english/saved'
import type { search } from './english/search'
import type { settings } from './english/settings'
import type { stories } from './english/stories'
import type { times } from './english/times'
import type { unnamed } from './english/unnamed'

/** Everything that the interface says, by its parts. A language that lacks a message of it fails the type check. */
export interface Messages {
  app: typeof app
  article: typeof article
  comfort: typeof comfort
  comments: typeof comments
  delivery: typeof delivery
  embeds: typeof embeds
  home: typeof home
  keySaid: typeof keySaid
  keys: typeof keys
  lightbox: typeof lightbox
  listen: typeof listen
  lists: typeof lists
  notFound: typeof notFound
  paper: typeof paper
  problems: typeof problems
  readable: typeof readable
  reading: typeof reading
  refusals: typeof refusals
  saved: typeof saved
  search: typeof search
  settings: typeof settings
  stories: typeof stories
  times: typeof times
  unnamed: typeof unnamed
}
