import { createContext, use } from 'react'
import type { Location, NavigationType } from 'react-router-dom'

/** The page that stands. */
export interface ShownPage {
  location: Location
  action: NavigationType
  /** Stays where it is scrolled to, though the address is another one. */
  staysInPlace: boolean
}

interface Opening {
  /** The code of another page is on its way. */
  isOpening: boolean
  staysInPlace: boolean
}

/** Told by the router to what stands in it. */
export const PageOpening = createContext<Opening>({ isOpening: false, staysInPlace: false })

/** How one page follows the other. */
export const usePageOpening = (): Opening => use(PageOpening)
