import type { SiteFields } from './siteFields.ts'

/** ms */
const patience = 10_000

/** Slugs that the block names, by field. */
const named = ({ sections = [], colours }: SiteFields): [string, string][] => [
  ...sections.map((slug, index): [string, string] => [`site.sections[${index}]`, slug]),
  ...Object.keys(colours?.sections ?? {}).map((slug): [string, string] => [
    `site.colours.sections.${slug}`,
    slug,
  ]),
]

const decoded = (slug: string) => {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

/** @throws Error when the site does not answer in time, or not with a list */
const askSite = async (url: string, slugs: readonly string[]): Promise<ReadonlySet<string>> => {
  const query = new URLSearchParams({ slug: slugs.join(','), per_page: '100', _fields: 'slug' })
  const address = `${url.replace(/\/+$/, '')}/wp-json/wp/v2/categories?${query}`
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const found = (await response.json()) as { slug: string }[]
  return new Set(found.map(({ slug }) => decoded(slug)))
}

/** Sections that the site does not have, a line for each. @throws Error when the site can't be asked */
export const unknownSections = async (fields: SiteFields, url: string): Promise<string[]> => {
  const sections = named(fields)
  if (sections.length === 0) return []
  const known = await askSite(url, [...new Set(sections.map(([, slug]) => slug))])
  return sections
    .filter(([, slug]) => !known.has(decoded(slug)))
    .map(([field, slug]) => `${field}: ${url} has no category "${slug}"`)
}
