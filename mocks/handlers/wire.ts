import type { Reply } from './replies'

const escapeCharacter = (character: string) =>
  character === '/' ? '\\/' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON as PHP writes it: slashes and everything beyond ASCII escaped. */
const writeJson = (body: unknown): string =>
  JSON.stringify(body).replace(/[/\u0080-\uffff]/g, escapeCharacter)

const exposed = 'X-WP-Total, X-WP-TotalPages, Link'
const allowed = 'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type'

/** WordPress lets every origin in, with credentials, but allows only five request headers. */
const crossOrigin = (origin: string | null): Record<string, string> =>
  origin === null
    ? {}
    : {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': 'OPTIONS, GET, POST, PUT, PATCH, DELETE',
        'Access-Control-Allow-Credentials': 'true',
      }

const commonHeaders = (home: string, origin: string | null): Record<string, string> => ({
  'Content-Type': 'application/json; charset=UTF-8',
  Vary: 'Origin',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Expose-Headers': exposed,
  'Access-Control-Allow-Headers': allowed,
  Link: `<${home}/wp-json/>; rel="https://api.w.org/"`,
  ...crossOrigin(origin),
})

/** Sends a reply off with the headers that every REST answer has; a HEAD goes without its body. */
export const toResponse = (request: Request, home: string, { status, body, headers }: Reply): Response =>
  new Response(request.method === 'HEAD' ? null : writeJson(body), {
    status,
    headers: { ...commonHeaders(home, request.headers.get('Origin')), ...headers },
  })
