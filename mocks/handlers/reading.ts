import type { HttpHandler } from 'msw'
import type { Newsroom } from '../newsroom/newsroom'
import { mediaRoutes } from './media'
import { pageRoutes } from './pages'
import { pluginHeaders } from './pluginHeaders'
import { postRoutes } from './posts'
import { rootRoute } from './root'
import type { Route } from './route'
import { searchRoutes } from './search'
import { serve } from './serve'
import { termRoutes } from './terms'
import { uploadHandlers } from './uploads'
import { userRoutes } from './users'

/** What readers ask of WordPress itself, comments apart. `others` are listed in the index along with them. */
const readingRoutes = (newsroom: Newsroom, others: readonly Route[] = []): readonly Route[] => {
  const routes = [
    ...postRoutes(newsroom),
    ...pageRoutes(newsroom),
    ...mediaRoutes(newsroom),
    ...termRoutes(newsroom),
    ...userRoutes(newsroom),
    ...searchRoutes(newsroom),
    ...others,
  ]
  return [rootRoute(newsroom, routes), ...routes]
}

/** Handlers for everything under `/wp-json` and for the pictures. */
export const createReadingHandlers = (newsroom: Newsroom, others: readonly Route[] = []): HttpHandler[] => [
  ...uploadHandlers(),
  ...serve(readingRoutes(newsroom, others), newsroom.features.plugin ? pluginHeaders : undefined),
]
