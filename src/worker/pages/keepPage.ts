import { cacheNames } from '../../offline/cacheNames'
import { keptBytesHeader } from '../../offline/keptBytes'
import { isPageOfBuild } from './pageOfBuild'

/** Pages kept: what a reader opens in some weeks, at about 100 kB each. */
const mostPages = 40

/** Header of ours on what is kept: when the server last said that it is the newest; epoch ms. */
const keptAt = 'X-Kept-At'

/** Header of ours on what is kept: the language of the interface in it. */
const keptIn = 'X-Kept-In'

/** A page as it is kept, or as it came. */
interface PrintedPage {
  response: Response
  /** When the server last said that it is the newest; epoch ms. */
  at: number
  language: string
}

/** One page for all its queries: they change nothing in it. */
const keyOf = ({ origin, pathname }: URL) => origin + pathname

/** What is kept of a page; `null` for nothing. Never fails. */
export const keptPage = async (address: URL): Promise<PrintedPage | null> => {
  try {
    const response = await (await caches.open(cacheNames.pages)).match(keyOf(address))
    if (!response) return null
    const { headers } = response
    return { response, at: Number(headers.get(keptAt)), language: headers.get(keptIn) ?? '' }
  } catch {
    return null
  }
}

/** The language of the page that was kept last, which is the reader's; `null` where none is kept. Never fails. */
export const keptLanguage = async (): Promise<string | null> => {
  try {
    const newest = (await (await caches.open(cacheNames.pages)).keys()).at(-1)
    return newest ? ((await keptPage(new URL(newest.url)))?.language ?? null) : null
  } catch {
    return null
  }
}

const put = async (key: string, response: Response) => {
  const cache = await caches.open(cacheNames.pages)
  // Anew at the end: the first ones go when there are too many.
  await cache.delete(key)
  await cache.put(key, response)
  const oldest = (await cache.keys()).slice(0, -mostPages)
  await Promise.all(oldest.map((request) => cache.delete(request)))
}

/** Forgets a page. */
const drop = async (key: string) => (await caches.open(cacheNames.pages)).delete(key)

/**
 * Asks the server for a page and keeps it, if it was printed by this build in this language; else what was kept of it is
 * dropped. Resolves to the page as it came, else to `null`. Never fails: without a network all stays as it was.
 * @param files addresses of the files of this build
 */
export const keepPage = async (
  address: URL,
  language: string,
  files: ReadonlySet<string>,
): Promise<Response | null> => {
  const key = keyOf(address)
  try {
    const answer = await fetch(key, { cache: 'no-cache' })
    // A server in trouble says nothing about the page.
    if (answer.status >= 500) return null
    const html = await answer.text()
    if (!answer.ok || answer.redirected || !isPageOfBuild(html, key, language, files)) {
      await drop(key)
      return null
    }
    const headers = new Headers(answer.headers)
    headers.set(keptAt, String(Date.now()))
    headers.set(keptIn, language)
    headers.set(keptBytesHeader, String(new Blob([html]).size))
    const page = new Response(html, { headers })
    await put(key, page.clone()).catch(() => undefined)
    return page
  } catch {
    return null
  }
}
