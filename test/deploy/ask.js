/**
 * What a server answered.
 * @typedef {object} Answer
 * @property {number} status 0 when it did not answer at all
 * @property {Headers} headers
 * @property {string} text
 * @property {string} type Content type without its parameters
 */

/** ms */
const patience = 15_000

const typeOf = (headers) => (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase()

/**
 * Asks as a browser would, without following redirects.
 * @param {URL | string} address
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Answer>}
 */
export const ask = async (address, headers = {}) => {
  try {
    const response = await fetch(address, {
      headers: { 'accept-encoding': 'br, gzip', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, type: typeOf(response.headers) }
  } catch (problem) {
    const why = problem?.cause?.code ?? problem?.cause?.message ?? problem?.message ?? String(problem)
    return { status: 0, headers: new Headers(), text: why, type: '' }
  }
}

/** Whether it is the page of the app, whatever its status. */
export const isAppPage = ({ type, text }) =>
  type === 'text/html' && /id="root"/.test(text) && /type="module"/.test(text)

/** `answers 404`, `does not answer (ECONNREFUSED)` */
export const answered = ({ status, text }) =>
  status === 0 ? `does not answer (${text})` : `answers ${status}`

/** Seconds for which an answer is kept without asking; `null` where the server says nothing about it. */
export const keptFor = ({ headers }) => {
  const rule = headers.get('cache-control')
  if (rule === null) return null
  if (/no-cache|no-store/.test(rule)) return 0
  return Number(/max-age=(\d+)/.exec(rule)?.[1] ?? 0)
}
