import { type Query, type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'

type Options = Query['options'] & { enabled?: unknown }

const isAsked = ({ state, options }: Query) =>
  state.data === undefined && state.status === 'pending' && (options as Options).enabled !== false

const mostRounds = 8

/** Lets a hook of the app say what it wants, fetches that, and asks it again until it has all. Returns what it then says. */
export const drawHook = async <Value,>(client: QueryClient, useHook: () => Value): Promise<Value> => {
  for (let round = 1; ; round += 1) {
    const said: Value[] = []
    const Page = () => {
      said.push(useHook())
      return null
    }
    renderToString(
      <QueryClientProvider client={client}>
        <Page />
      </QueryClientProvider>,
    )
    const asked = client.getQueryCache().getAll().filter(isAsked)
    const last = said.at(-1)
    if ((asked.length === 0 || round === mostRounds) && last !== undefined) return last
    await Promise.allSettled(asked.map((query) => query.fetch()))
  }
}
