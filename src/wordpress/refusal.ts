import { fallback, number, object, optional, record, safeParse, string } from 'valibot'
import { Refused } from '../domain/problems'
import { quickText } from '../html/quickText'

const WireProblem = object({
  code: string(),
  message: fallback(string(), ''),
  data: fallback(
    optional(object({ status: optional(number()), params: fallback(record(string(), string()), {}) })),
    undefined,
  ),
})

/** Seconds from now; `Retry-After` is a number of seconds or a date. */
const toSeconds = (header: string | null): number | null => {
  if (!header) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, Math.round((date - Date.now()) / 1000))
}

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** WordPress's sentences are simple; what is not loses its tags. No document needed, so that a worker can read them. */
const toSentence = (html: string): string => (quickText(html) ?? html.replace(/<[^>]*>/g, '')).trim()

/** An answer of 4xx or 5xx as a problem of the domain; its text may be WordPress's JSON or any HTML page. */
export const toRefusal = (response: Response, text: string): Refused => {
  const { status } = response
  const retryAfter = toSeconds(response.headers.get('Retry-After'))
  const { success, output } = safeParse(WireProblem, toJson(text))
  if (!success) return new Refused(status, `http_${status}`, response.statusText, retryAfter)
  return new Refused(status, output.code, toSentence(output.message), retryAfter, output.data?.params ?? {})
}
