import { fallback, type InferOutput, number, object, string } from 'valibot'
import { NotFound } from '../domain/problems'
import type { TermDetails } from '../domain/term'
import { plainText } from '../html/plainText'
import { getJson } from './client'
import { keepValid, parseList, parseOne, toSlug } from './wire'

const WireTermDetails = object({
  id: number(),
  name: string(),
  slug: string(),
  description: fallback(string(), ''),
  count: fallback(number(), 0),
  parent: fallback(number(), 0),
})

const fields = 'id,name,slug,description,count,parent'

const toTermDetails = (wire: InferOutput<typeof WireTermDetails>): TermDetails => ({
  ...wire,
  name: plainText(wire.name),
  slug: toSlug(wire.slug),
  description: plainText(wire.description),
})

/** A category or a tag by its slug (decoded or not). Throws NotFound. */
export const fetchTerm = async (
  taxonomy: 'categories' | 'tags',
  slug: string,
  signal?: AbortSignal,
): Promise<TermDetails> => {
  const { body } = await getJson(`wp/v2/${taxonomy}`, { slug, per_page: 1, _fields: fields }, { signal })
  const [term] = parseList(body)
  // One that cannot be read is no reason to call it gone, and to let go of what is kept of it.
  if (term === undefined) throw new NotFound(slug)
  return toTermDetails(parseOne(WireTermDetails, term))
}

/** Slug of the category into which WordPress puts what nobody filed: not a section. */
export const unfiled = 'uncategorized'

const fetchSectionList = async (slugs: readonly string[], signal?: AbortSignal) => {
  const query = {
    hide_empty: true,
    per_page: 100,
    orderby: 'count',
    order: 'desc',
    slug: slugs,
    _fields: fields,
  }
  const { body } = await getJson('wp/v2/categories', query, { signal })
  return keepValid(WireTermDetails, parseList(body)).map(toTermDetails)
}

/** Sections by their slugs, in that order; those that hold no stories are left out. */
export const fetchChosenSections = async (
  slugs: readonly string[],
  signal?: AbortSignal,
): Promise<readonly TermDetails[]> => {
  const sections = await fetchSectionList(slugs, signal)
  return slugs.flatMap((chosen) => sections.find(({ slug }) => slug === toSlug(chosen)) ?? [])
}

/** The sections that hold stories: top level first, then those with most stories. */
export const fetchSections = async (signal?: AbortSignal): Promise<readonly TermDetails[]> => {
  const sections = await fetchSectionList([], signal)
  return sections
    .filter(({ slug }) => slug !== unfiled)
    .sort((a, b) => Number(a.parent !== 0) - Number(b.parent !== 0) || b.count - a.count)
}
