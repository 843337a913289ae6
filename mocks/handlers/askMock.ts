import { getResponse } from 'msw'
import { createNewsroom } from '../newsroom/createNewsroom'
import type { Newsroom } from '../newsroom/newsroom'
import { createReadingHandlers } from './reading'

/** Where the newsroom of the tests stands. */
export const testHome = 'http://newsroom.test'

/** The moment at which its clock stands. */
const testNow = '2026-11-24T08:00:00'

interface Answered {
  readonly status: number
  readonly headers: Headers
  /** The JSON, or the text of what is none. */
  readonly body: unknown
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** For tests: asks a newsroom over the handlers that readers meet. Paths begin below the site's address. */
export const askOf = (newsroom: Newsroom) => {
  const handlers = createReadingHandlers(newsroom)
  return async (path: string, init?: RequestInit): Promise<Answered> => {
    const response = await getResponse(handlers, new Request(`${testHome}${path}`, init))
    if (!response) throw new Error(`Nobody answers ${path}`)
    return { status: response.status, headers: response.headers, body: read(await response.text()) }
  }
}

/** For tests: a newsroom of 120 stories whose clock stands still. */
export const testNewsroom = (): Newsroom => createNewsroom({ stories: 120, now: testNow })
