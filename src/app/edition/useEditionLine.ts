import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { currentMinute, followMinutes } from '../../components/useNow'
import { onStandstill, shownEdition, standstill } from '../../queries/shownEdition'
import { editionWords } from './editionWords'

/** From when the edition on screen is, where no newer one can come in; empty while news can. */
export const useEditionLine = (): string => {
  const queryClient = useQueryClient()
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [onStandstill(queryClient, listener), followMinutes(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [queryClient],
  )
  return useSyncExternalStore(
    subscribe,
    () => {
      const why = standstill()
      return why === null ? '' : editionWords(why, shownEdition(queryClient), currentMinute())
    },
    () => '',
  )
}
