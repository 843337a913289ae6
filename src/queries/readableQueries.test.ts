import { afterEach, expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { queriesVersion } from '../offline/keptQueries'
import { removeSaved, saveArticle } from '../offline/savedArticles'
import { writeQueries } from '../offline/writeQueries'
import { articleQueries } from './articleQueries'
import { createQueryClient } from './queryClient'
import { readableQueries } from './readableQueries'

const client = createQueryClient()

afterEach(async () => {
  client.clear()
  await removeSaved(1)
})

const story = (id: number, headline = `Story ${id}`) => ({
  ...anArticle({ id, headline, publishedAt: `2026-11-2${id}T07:00:00Z` }),
  body: { untrusted: '<p>a</p>' },
  words: 1,
  pictures: 0,
})

const headlines = async () =>
  (await client.fetchQuery(readableQueries.list())).map(({ headline }) => headline)

test('what came a moment ago is on the list before it is on the disk, each story once and as it is now', async () => {
  const hash = '["article","story-2"]'
  const kept = { hash, key: ['article', 'story-2'], version: queriesVersion, updatedAt: Date.now() }
  await writeQueries([{ ...kept, data: story(2, 'As it was') }])
  await saveArticle({ article: story(1), savedAt: 100 })
  for (const held of [story(2, 'As corrected'), story(3)]) {
    client.setQueryData(articleQueries.bySlug(held.slug).queryKey, held)
  }
  expect(await headlines()).toEqual(['Story 3', 'As corrected', 'Story 1'])
})
