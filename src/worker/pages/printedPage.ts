import type { RouteHandlerCallback } from 'workbox-core'
import { newsLasts, newsPatience } from '../../domain/newsLasts'
import { slugOfArticle } from '../../domain/paths'
import { isPrintable } from '../addresses'
import { keepPage, keptLanguage, keptPage } from './keepPage'

const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))

/** ms. A page that is not kept waits that long for its print: a round trip of 150 ms and 34 kB at 1.6 Mbit/s are 320. */
const printPatience = 500

/**
 * A page of the reader as it was printed, where it is kept: it is painted before the app's script has run. One that is not
 * kept comes from the server where that is quick and the reader's language is known from what is kept. Else the empty page,
 * which draws itself from what the device holds. A list that is no news any more waits a moment for a newer one.
 * @param files addresses of the files of this build
 */
export const printedPage =
  (shell: RouteHandlerCallback, files: ReadonlySet<string>): RouteHandlerCallback =>
  async (asked) => {
    const inTime = async (language: string, patience: number) => {
      const print = keepPage(asked.url, language, files)
      asked.event.waitUntil(print)
      return Promise.race([print, pause(patience)])
    }
    const kept = await keptPage(asked.url)
    if (kept) {
      const isArticle = slugOfArticle(asked.url.pathname) !== null
      if (isArticle || Math.abs(Date.now() - kept.at) < newsLasts) return kept.response
      return (await inTime(kept.language, newsPatience)) ?? kept.response
    }
    const language = isPrintable(asked.url) ? await keptLanguage() : null
    return (language === null ? null : await inTime(language, printPatience)) ?? shell(asked)
  }
