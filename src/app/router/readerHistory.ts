import { type Navigator, UNSAFE_createBrowserHistory, UNSAFE_createMemoryHistory } from 'react-router-dom'

/** The entries of the browser's history, as React Router reads and writes them. */
export type ReaderHistory = ReturnType<typeof UNSAFE_createBrowserHistory>

/** That of the browser's tab. */
export const browserHistory = (): ReaderHistory => UNSAFE_createBrowserHistory({ v5Compat: true })

/** One that lives in memory and starts at an address. */
export const memoryHistory = (address: string): ReaderHistory =>
  UNSAFE_createMemoryHistory({ initialEntries: [address], v5Compat: true })

/** Moves through the history, and says before each step whether the next page stays where this one is scrolled to. */
export const createNavigator = (history: ReaderHistory, stay: (stays: boolean) => void): Navigator => {
  const step =
    (write: ReaderHistory['push']): Navigator['push'] =>
    (to, state, options) => {
      stay(options?.preventScrollReset === true)
      write(to, state)
    }
  return {
    createHref: history.createHref,
    encodeLocation: history.encodeLocation,
    go: history.go,
    push: step(history.push),
    replace: step(history.replace),
  }
}
