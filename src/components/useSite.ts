import { useQuery } from '@tanstack/react-query'
import type { Site } from '../domain/site'
import { siteQueries } from '../queries/siteQueries'

/** The newspaper once it has told us its name; `undefined` until then, or when it can't be reached. */
export const useSite = (): Site | undefined => useQuery(siteQueries.site()).data

/** Time zone of the newspaper; UTC until it is known. */
export const useTimeZone = (): string => useSite()?.timeZone ?? 'UTC'
