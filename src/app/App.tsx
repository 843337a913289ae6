import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { keepQueries, openAhead } from '../queries/keepQueries'
import { type PrintedData, restorePrinted } from '../queries/printed'
import { createQueryClient } from '../queries/queryClient'
import { followSavedElsewhere } from '../queries/savedQueries'
import { basename } from './basename'
import { routes } from './routes'
import { travellingRouter } from './travel/travellingRouter'

/** Before the first page asks for anything. */
const createKeptClient = (printed: PrintedData | null) => {
  const queryClient = createQueryClient()
  keepQueries(queryClient)
  if (printed) restorePrinted(queryClient, printed)
  else openAhead()
  return queryClient
}

/** The reader, whole: data, routes, and the shell around them. `printed`: what the page that stands was drawn from. */
export const App = ({ printed }: { printed: PrintedData | null }) => {
  const [queryClient] = useState(() => createKeptClient(printed))
  const [router] = useState(() => travellingRouter(createBrowserRouter(routes, { basename })))
  useEffect(() => followSavedElsewhere(queryClient), [queryClient])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
