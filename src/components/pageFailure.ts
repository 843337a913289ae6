import { createContext, use } from 'react'

/** What the page failed with, for what stands in its place. */
export const PageFailure = createContext<unknown>(undefined)

/** What the page failed with that this stands in for. */
export const usePageFailure = (): unknown => use(PageFailure)
