import { text } from 'node:stream/consumers'
import { type Query, type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { prerenderToNodeStream } from 'react-dom/static'
import { basename } from '../app/basename'
import { PageRouter } from '../app/router/PageRouter'
import { loadCode } from '../app/router/pageCode'
import { memoryHistory } from '../app/router/readerHistory'
import { loadSanitiser } from '../components/sanitiser'
import { keptKind } from '../queries/keptKind'

/** Draws a page with what the cache holds. @throws what the page fails with */
const drawOnce = async (path: string, queryClient: QueryClient): Promise<string> => {
  const address = basename.replace(/\/$/, '') + path
  if (!(await loadCode(address))) throw new Error(`The code of ${path} can’t be read`)
  // A story that is on its way would stand for it.
  await loadSanitiser()
  let problem: unknown
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={queryClient}>
      <PageRouter history={memoryHistory(address)} />
    </QueryClientProvider>,
    {
      // A part that came late would be moved to its place by a script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        problem ??= error
      },
    },
  )
  const html = await text(prelude)
  if (problem !== undefined) throw problem
  return html
}

type Options = Query['options'] & { enabled?: unknown }

const isAsked = ({ state, queryKey, options }: Query) =>
  state.data === undefined &&
  state.status === 'pending' &&
  keptKind(queryKey) !== null &&
  (options as Options).enabled !== false

/** A page that asks for one thing after the other has more to say each time; none goes on for longer. */
const mostRounds = 8

/**
 * Draws a page as a browser would show it once everything has come: draws, fetches what that asked for, draws again.
 * What one part alone could not get is left out, as in a browser. @throws what the page itself fails with
 */
export const drawPage = async (path: string, queryClient: QueryClient): Promise<string> => {
  for (let round = 1; ; round += 1) {
    const html = await drawOnce(path, queryClient)
    const asked = queryClient.getQueryCache().getAll().filter(isAsked)
    if (asked.length === 0 || round === mostRounds) return html
    await Promise.allSettled(asked.map((query) => query.fetch()))
  }
}
