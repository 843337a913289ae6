import { localAt } from '../newsroom/wallClock'

/** A date parameter as the database compares it: with a zone it is moved to the site's, without one it is taken as it is. */
export const siteLocal = (date: string): string => {
  const hasZone = /(?:z|[+-]\d{2}:?(?:\d{2})?)$/i.test(date.slice(10))
  const instant = hasZone ? Date.parse(date.replace(' ', 'T')) : Number.NaN
  return Number.isNaN(instant) ? date.slice(0, 19).replace(' ', 'T') : localAt(instant)
}
