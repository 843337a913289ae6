import { element } from './element'
import type { RequestLine } from './newsroomControl'

/** `%2C` reads as a comma; what is no proper escape stays. */
const decoded = (path: string) => path.replace(/%[0-7][\dA-F]/gi, (code) => decodeURIComponent(code))

const shortPath = (path: string) =>
  decoded(path)
    .replace(/^\/wp-json\//, '')
    .replace(/^\/wp-content\/uploads\//, '…/')

const row = ({ method, path, status, ms }: RequestLine) => {
  const failed = status === 0 || status >= 400
  return element(
    'tr',
    failed ? { class: 'failed' } : {},
    element('td', {}, status === 0 ? 'broken' : String(status)),
    element('td', { class: 'number' }, `${ms} ms`),
    element('td', { class: 'path', title: path }, `${method} ${shortPath(path)}`),
  )
}

const heading = (text: string) => element('th', { scope: 'col' }, text)

/** The newest requests first. */
export const requestTable = (requests: readonly RequestLine[]): HTMLTableElement =>
  element(
    'table',
    {},
    element('caption', {}, 'Last requests'),
    element('thead', {}, element('tr', {}, heading('Status'), heading('Time'), heading('Request'))),
    element('tbody', {}, ...requests.map(row)),
  )
