import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { catchUpWithDevice, keepQueries, openAhead } from '../queries/keepQueries'
import { type PrintedData, restorePrinted } from '../queries/printed'
import { createQueryClient } from '../queries/queryClient'
import { followSavedElsewhere } from '../queries/savedQueries'
import { PageRouter } from './router/PageRouter'
import { browserHistory } from './router/readerHistory'
import { prepareTravelling } from './travel/showNext'

/** Before the first page asks for anything. */
const createKeptClient = (printed: PrintedData | null) => {
  const queryClient = createQueryClient()
  keepQueries(queryClient)
  if (!printed) openAhead()
  else {
    restorePrinted(queryClient, printed)
    if (navigator.serviceWorker?.controller) catchUpWithDevice(queryClient)
  }
  return queryClient
}

/** The reader, whole: data, routes, and the shell around them. `printed`: what the page that stands was drawn from. */
export const App = ({ printed }: { printed: PrintedData | null }) => {
  const [queryClient] = useState(() => createKeptClient(printed))
  const [history] = useState(browserHistory)
  useEffect(() => followSavedElsewhere(queryClient), [queryClient])
  useEffect(prepareTravelling, [])
  return (
    <QueryClientProvider client={queryClient}>
      <PageRouter history={history} />
    </QueryClientProvider>
  )
}
