import { queryOptions } from '@tanstack/react-query'
import { fetchSite } from '../wordpress/site'
import { fetchSections } from '../wordpress/terms'
import { hour } from './durations'

/** What is true of the whole newspaper. */
export const siteQueries = {
  /** The newspaper itself. */
  site: () =>
    queryOptions({ queryKey: ['site'], queryFn: ({ signal }) => fetchSite(signal), staleTime: hour }),
  /** Its sections: those that hold stories, top level first, the fullest first. */
  sections: () =>
    queryOptions({ queryKey: ['sections'], queryFn: ({ signal }) => fetchSections(signal), staleTime: hour }),
}
