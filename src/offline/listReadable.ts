import { array, boolean, minLength, number, object, pipe, safeParse, string } from 'valibot'
import type { ReadableStory } from '../domain/readableStory'
import { onDevice } from './database'
import { queriesVersion } from './keptQueries'
import { articleHash } from './roomForQueries'
import { listSaved } from './savedArticles'

const most = 20

/** As much of a story as the list needs; what cannot be read is not on it. */
const Story = object({
  id: number(),
  slug: string(),
  headline: pipe(string(), minLength(1)),
  publishedAt: string(),
  categories: array(object({ name: string() })),
  isProtected: boolean(),
  body: object({}),
})

const toReadable = (article: unknown): ReadableStory[] => {
  const { success, output } = safeParse(Story, article)
  if (!success || output.isProtected) return []
  const { id, slug, headline, publishedAt, categories } = output
  return [{ id, slug, headline, publishedAt, section: categories[0]?.name ?? null }]
}

const keptArticles = () =>
  onDevice((database) => database.getAll('queries', IDBKeyRange.bound(articleHash, `${articleHash}\uffff`)))
    .then((kept) => kept.filter(({ version }) => version === queriesVersion).map(({ data }) => data))
    .catch((): unknown[] => [])

/**
 * The stories that open without a network, newest first, twenty at most. Never fails.
 * @param held stories that the page holds in memory: what came last may not be on the disk yet
 */
export const listReadable = async (held: readonly unknown[]): Promise<readonly ReadableStory[]> => {
  const [kept, saved] = await Promise.all([keptArticles(), listSaved()])
  const stories = [...kept, ...saved.items.map(({ article }) => article), ...held].flatMap(toReadable)
  const each = new Map(stories.map((story) => [story.id, story]))
  return [...each.values()].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, most)
}
