import { instantOf, localAt } from './wallClock'

/** The newsroom's clock: the real one, or one that stands still until it is set anew. */
export interface Clock {
  /** Epoch ms. */
  instant: () => number
  /** The site's wall clock: `2026-11-24T07:40:00`. */
  local: () => string
  readonly isFixed: () => boolean
  /** Stops at a site-local wall clock time, or runs again with `real`. */
  set: (time: string | 'real') => void
}

/** A clock that stands at `time` (site-local wall clock), or runs with `real`. */
export const createClock = (time: string | 'real'): Clock => {
  let fixed = time === 'real' ? null : instantOf(time)
  const instant = () => fixed ?? Date.now()
  return {
    instant,
    local: () => localAt(instant()),
    isFixed: () => fixed !== null,
    set: (next) => {
      fixed = next === 'real' ? null : instantOf(next)
    },
  }
}
