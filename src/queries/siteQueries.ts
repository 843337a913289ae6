import { queryOptions } from '@tanstack/react-query'
import type { Site } from '../domain/site'
import { siteSettings } from '../domain/siteSettings'
import { askNewsroom } from './askNewsroom'
import { hour } from './durations'

/** On reading, so that a new edition's name shows at once where the old one's is kept. */
const asSet = (site: Site): Site => ({ ...site, name: siteSettings().name ?? site.name })

/** What is true of the whole newspaper. */
export const siteQueries = {
  /** The newspaper itself. */
  site: () =>
    queryOptions({
      queryKey: ['site'],
      queryFn: async ({ signal }) => (await askNewsroom()).site(signal),
      select: asSet,
      staleTime: hour,
    }),
  /** Its sections: as the newsroom chose them, else those that hold stories, top level first, the fullest first. */
  sections: () => {
    const { sections: chosen } = siteSettings()
    return queryOptions({
      queryKey: ['sections', ...(chosen ?? [])],
      queryFn: async ({ signal }) => (await askNewsroom()).sections(chosen, signal),
      staleTime: hour,
    })
  },
}
