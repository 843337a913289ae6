import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ClearingWish } from '../domain/deviceContents'
import { clearDevice } from '../offline/clearDevice'
import { deviceContents } from '../offline/deviceContents'

const queryKey = ['device'] as const

/** What this device keeps. */
export const deviceQueries = {
  contents: () => queryOptions({ queryKey, queryFn: deviceContents, staleTime: 0, gcTime: 0, retry: false }),
}

const isElsewhere = { type: 'inactive' } as const

/** What other pages showed is forgotten too, or it would be kept anew. */
const clear = async (client: QueryClient, wish: ClearingWish): Promise<void> => {
  for (const query of client.getQueryCache().findAll(isElsewhere)) query.reset()
  client.removeQueries(isElsewhere)
  await clearDevice(wish)
}

/** Clears what this device keeps (`mutate(wish)`). */
export const clearStored = () =>
  mutationOptions({
    mutationKey: ['clear-stored'],
    mutationFn: (wish: ClearingWish, { client }) => clear(client, wish),
    onSettled: (_data, _problem, _wish, _shown, { client }) =>
      Promise.all(
        [queryKey, ['saved'], ['outbox'], ['places']].map((each) =>
          client.invalidateQueries({ queryKey: [...each] }),
        ),
      ),
  })
