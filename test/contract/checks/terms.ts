import { describe, expect, test } from 'vitest'
import { NotFound } from '../../../src/domain/problems'
import { fetchFeedPage } from '../../../src/wordpress/articles'
import { fetchAuthor } from '../../../src/wordpress/authors'
import { fetchSections, fetchTerm } from '../../../src/wordpress/terms'
import { problemOf } from '../ask'

export const checkTerms = (): void => {
  describe('Sections, tags and authors', () => {
    test('the sections that hold stories are listed with their counts', async () => {
      const sections = await fetchSections()
      expect(sections.length).toBeGreaterThan(0)
      expect(sections.every(({ name, slug, count }) => name !== '' && slug !== '' && count > 0)).toBe(true)
    })

    test('a section is found by its slug, and lists its stories', async () => {
      const [section] = await fetchSections()
      const found = await fetchTerm('categories', section?.slug ?? '')
      expect(found).toEqual(section)
      const { items } = await fetchFeedPage({ categories: [found.id] }, null)
      expect(items.length).toBeGreaterThan(0)
      expect(items.every(({ categories }) => categories.some(({ id }) => id === found.id))).toBe(true)
    })

    test.each(['categories', 'tags'] as const)(
      'an unknown slug among the %s is not found',
      async (taxonomy) => {
        expect(await problemOf(fetchTerm(taxonomy, 'no-such-thing-here'))).toBeInstanceOf(NotFound)
      },
    )

    test('an author of the newest stories is found by slug, and lists those stories', async () => {
      const { items } = await fetchFeedPage({}, null)
      const author = items.flatMap(({ authors }) => authors.slice(0, 1)).find(({ id }) => id > 0)
      const found = await fetchAuthor(author?.slug ?? '')
      expect([found.id, found.name]).toEqual([author?.id, author?.name])
      const { items: own } = await fetchFeedPage({ author: found.id }, null)
      expect(own.every(({ authors }) => authors.some(({ id }) => id === found.id))).toBe(true)
    })

    test('an unknown author is not found', async () => {
      expect(await problemOf(fetchAuthor('no-such-person-here'))).toBeInstanceOf(NotFound)
    })
  })
}
