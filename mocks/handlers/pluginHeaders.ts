import type { Reply } from './replies'

const exposed = 'X-WP-Total, X-WP-TotalPages, Link, Retry-After'

const isForEverybody = ({ method, url }: Request, status: number) =>
  status === 200 && (method === 'GET' || method === 'HEAD') && !new URL(url).searchParams.get('password')

/** What our plugin adds: caches may keep for a minute what everybody may read, other origins see how long to wait. */
export const pluginHeaders = (request: Request, { status }: Reply): Reply['headers'] => ({
  'Access-Control-Expose-Headers': exposed,
  ...(isForEverybody(request, status) ? { 'Cache-Control': 'public, max-age=60' } : {}),
})
