import type { QueryClient } from '@tanstack/react-query'
import { dropKept } from '../offline/keptQueries'
import { isRestored } from './restored'

/**
 * Lets go of what came from the device for a page that broke, here and on the device: it may be what broke it. What
 * the rest of the page shows stays.
 */
export const dropRestored = async (queryClient: QueryClient): Promise<void> => {
  const suspects = queryClient.getQueryCache().findAll({ type: 'inactive', predicate: isRestored })
  for (const query of suspects) query.reset()
  await dropKept(suspects.map(({ queryHash }) => queryHash))
}
