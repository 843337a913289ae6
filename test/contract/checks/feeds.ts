import { describe, expect, test, vi } from 'vitest'
import type { ArticleSummary } from '../../../src/domain/article'
import {
  fetchArticles,
  fetchCountNewer,
  fetchFeedPage,
  fetchMostViewed,
  fetchPopular,
  fetchSearchPage,
  pageSize,
} from '../../../src/wordpress/articles'
import { getTotal } from '../../../src/wordpress/client'
import { ask } from '../ask'
import { needs, site } from '../subject'

/** What a card is made of, as WordPress sends it. */
interface WireCard {
  readonly content: object
  readonly title: object
  readonly _embedded: object
}

const newest = async (): Promise<readonly ArticleSummary[]> => (await fetchFeedPage({}, null)).items

/** What the reader asks for when it wants cards. */
const addressOfCards = async (): Promise<string> => {
  const spy = vi.spyOn(globalThis, 'fetch')
  await fetchFeedPage({}, null)
  const asked = String(spy.mock.lastCall?.[0])
  spy.mockRestore()
  return asked.replace(`${site().url}/wp-json/`, '')
}

const cardKeys = [
  'id slug link date date_gmt modified_gmt title excerpt content categories tags',
  'comment_status sticky _links _embedded',
].flatMap((words) => words.split(' '))

export const checkFeeds = (): void => {
  describe('Feeds', () => {
    test('cards come with the fields asked for and no others', async () => {
      const { body } = await ask<WireCard[]>(await addressOfCards())
      const extra = site().extras === 'broadsheet' ? ['broadsheet'] : []
      expect(Object.keys(body[0] ?? {}).sort()).toEqual([...cardKeys, ...extra].sort())
      expect(body[0]?.content).toEqual({ protected: false })
      expect(Object.keys(body[0]?.title ?? {})).toEqual(['rendered'])
    })

    test('cards come with author, picture and terms embedded, and no comments', async () => {
      const { body } = await ask<WireCard[]>(await addressOfCards())
      const embedded = new Set(body.flatMap((post) => Object.keys(post._embedded)))
      expect([...embedded].sort()).toEqual(['author', 'wp:featuredmedia', 'wp:term'])
    })

    test('the newest stories come first, with the total', async () => {
      const { items, total } = await fetchFeedPage({}, null)
      const dates = items.map(({ publishedLocal }) => publishedLocal)
      expect(dates).toEqual([...dates].sort().reverse())
      expect(total).toBeGreaterThanOrEqual(items.length)
      expect(await getTotal('wp/v2/posts', {})).toBe(total)
    })

    test('stories newer than a date are counted, that date’s own left out', async () => {
      const [first, second] = await newest()
      expect(await fetchCountNewer({}, first?.publishedLocal ?? '')).toBe(0)
      expect(await fetchCountNewer({}, second?.publishedLocal ?? '')).toBe(1)
    })

    test('stories can be left out, by id, section and tag', async () => {
      const [first] = await newest()
      const without = async (filter: object) => (await fetchFeedPage(filter, null)).items.map(({ id }) => id)
      expect(await without({ without: [first?.id ?? 0] })).not.toContain(first?.id)
      const categories = first?.categories.map(({ id }) => id) ?? []
      expect(await without({ withoutCategories: categories })).not.toContain(first?.id)
    })

    test('several stories come whole, in the order asked for', async () => {
      const ids = (await newest())
        .slice(0, 3)
        .map(({ id }) => id)
        .reverse()
      const articles = await fetchArticles([...ids, 999_999_999])
      expect(articles.map(({ id }) => id)).toEqual(ids)
      expect(articles.some(({ body }) => body.untrusted.length > 0)).toBe(true)
    })

    test('a search finds a story by its headline, and ends on a short page', async () => {
      const wanted = (await newest()).find(({ headline }) => /^[\w ’'-]{12,}$/.test(headline))
      const { items } = await fetchSearchPage(wanted?.headline ?? '', 1)
      expect(items.map(({ id }) => id)).toContain(wanted?.id)
      const nothing = await fetchSearchPage('zzqxnosuchwordatall', 1)
      expect(nothing).toEqual({ items: [], next: null, total: 0 })
    })

    test('a page past the end of the stories is refused as such', async () => {
      const { status, body } = await ask(`wp/v2/posts?per_page=${pageSize}&page=9999`)
      expect([status, body.code]).toEqual([400, 'rest_post_invalid_page_number'])
    })

    test('an unfinished list of ids is refused, never taken for all', async () => {
      expect((await ask('wp/v2/posts?categories=')).status).toBe(400)
    })

    test('the most viewed stories since a date come first', async (context) => {
      needs(context, 'plugin')
      const articles = await fetchMostViewed(Date.parse('2000-01-01'))
      const views = articles.map(({ counts }) => counts.views ?? -1)
      expect(views.length).toBeGreaterThan(0)
      expect(views).toEqual([...views].sort((a, b) => b - a))
      expect(await fetchMostViewed(Date.now())).toEqual([])
    })

    test('Popular Posts lists the most viewed stories as cards', async (context) => {
      needs(context, 'Popular Posts')
      const articles = await fetchPopular()
      expect(articles.every(({ headline, slug }) => headline !== '' && slug !== '')).toBe(true)
    })
  })
}
