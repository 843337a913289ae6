import type { RouteHandlerCallback } from 'workbox-core'
import { newsLasts, newsPatience } from '../../domain/newsLasts'
import { slugOfArticle } from '../../domain/paths'
import { keepPage, keptPage } from './keepPage'

const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))

/**
 * A page of the reader as it was printed, where it is kept: it is painted before the app's script has run. Else the empty
 * page, which draws itself from what the device holds. A list that is no news any more waits a moment for a newer one.
 * @param files addresses of the files of this build
 */
export const printedPage =
  (shell: RouteHandlerCallback, files: ReadonlySet<string>): RouteHandlerCallback =>
  async (asked) => {
    const kept = await keptPage(asked.url)
    if (!kept) return shell(asked)
    const isNews = slugOfArticle(asked.url.pathname) !== null || Math.abs(Date.now() - kept.at) < newsLasts
    if (isNews) return kept.response
    const newer = keepPage(asked.url, kept.language, files)
    asked.event.waitUntil(newer)
    return (await Promise.race([newer, pause(newsPatience)])) ?? kept.response
  }
