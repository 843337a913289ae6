import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { keepQueries } from '../queries/keepQueries'
import { createQueryClient } from '../queries/queryClient'
import { followSavedElsewhere } from '../queries/savedQueries'
import { routes } from './routes'
import { travellingRouter } from './travel/travellingRouter'

const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/'

/** Before the first page asks for anything. */
const createKeptClient = () => {
  const queryClient = createQueryClient()
  keepQueries(queryClient)
  return queryClient
}

/** The reader, whole: data, routes, and the shell around them. */
export const App = () => {
  const [queryClient] = useState(createKeptClient)
  const [router] = useState(() => travellingRouter(createBrowserRouter(routes, { basename })))
  useEffect(() => followSavedElsewhere(queryClient), [queryClient])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
