import { fallback, type InferOutput, number, object, record, string } from 'valibot'
import type { Author } from '../domain/author'
import { NotFound, Refused } from '../domain/problems'
import { plainText } from '../html/plainText'
import { getJson } from './client'
import { parseList, parseOne, toSlug } from './wire'

/** A user, in a list or embedded in a story. */
export const WireUser = object({
  id: number(),
  name: string(),
  slug: string(),
  description: fallback(string(), ''),
  avatar_urls: fallback(record(string(), string()), {}),
})

const gravatar = /^https?:(\/\/(?:\w+\.)?gravatar\.com\/[^?]*).*/

/**
 * Gravatar, of newsrooms that name it as a host of theirs, in a size that is sharp at 96 px, over HTTPS whatever the
 * site speaks, and transparent where nobody put a picture: the grey stranger that it draws otherwise is no portrait.
 */
export const toPortrait = (address: string): string | null =>
  URL.canParse(address) ? address.replace(gravatar, 'https:$1?s=192&d=blank') : null

const largest = (avatars: Readonly<Record<string, string>>): string => {
  const [size] = Object.keys(avatars).sort((a, b) => Number(b) - Number(a))
  return (size && avatars[size]) || ''
}

/** A user as a writer. */
export const toAuthor = (wire: InferOutput<typeof WireUser>): Author => ({
  id: wire.id,
  name: plainText(wire.name),
  slug: toSlug(wire.slug),
  description: plainText(wire.description),
  portrait: toPortrait(largest(wire.avatar_urls)),
})

/** Security plugins close the users route in any of these ways. */
const isClosed = (problem: unknown) => problem instanceof Refused && [401, 403, 404].includes(problem.status)

/** Somebody who writes, by slug. Throws NotFound, also when the site keeps its users to itself. */
export const fetchAuthor = async (slug: string, signal?: AbortSignal): Promise<Author> => {
  const query = { slug, _fields: 'id,name,slug,description,avatar_urls' }
  try {
    const { body } = await getJson('wp/v2/users', query, { signal })
    const [user] = parseList(body)
    if (user !== undefined) return toAuthor(parseOne(WireUser, user))
  } catch (problem) {
    if (!isClosed(problem)) throw problem
  }
  throw new NotFound(`Nobody called ${slug} writes here`)
}
