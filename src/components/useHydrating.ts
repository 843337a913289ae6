import { useState, useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether a page that the build has printed is being taken over (or printed). It has to be drawn as it stands: what
 * only this device knows shows in the drawing that follows at once.
 */
export const useHydrating = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )

/** Whether this piece of a page was printed, as long as it stands: what React finds there it need not write. */
export const useWasPrinted = (): boolean => useState(useHydrating())[0]
