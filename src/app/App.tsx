import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { createQueryClient } from '../queries/queryClient'
import { followSavedElsewhere } from '../queries/savedQueries'
import { routes } from './routes'

const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/'

/** The reader, whole: data, routes, and the shell around them. */
export const App = () => {
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(() => createBrowserRouter(routes, { basename }))
  useEffect(() => followSavedElsewhere(queryClient), [queryClient])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
