import { beforeEach, describe, expect, test } from 'vitest'
import { Refused } from '../../../src/domain/problems'
import { fetchArticle, fetchCounts, fetchFeedPage } from '../../../src/wordpress/articles'
import { fetchCommentTotal, fetchPopularViews } from '../../../src/wordpress/counts'
import { recordView, sendLike } from '../../../src/wordpress/recordCounts'
import { ask, problemOf, sendRaw, siteTime } from '../ask'
import { becomeSomebodyElse, desk, needs, site } from '../subject'

const token = () => crypto.randomUUID()

let stories = 0
const story = async () => {
  stories += 1
  return (await desk().write({ title: `Counted ${stories}`, date: await siteTime(-300 - stories) })).id
}

const checkField = () => {
  test('cards carry words, comments, likes, views and authors', async () => {
    const { body } = await ask<{ broadsheet: { authors: object[] } }[]>(
      'wp/v2/posts?per_page=5&_fields=broadsheet',
    )
    for (const { broadsheet } of body) {
      expect(Object.keys(broadsheet)).toEqual(['words', 'comments', 'likes', 'views', 'authors'])
      const { authors, ...counts } = broadsheet
      expect(Object.values(counts).every(Number.isInteger)).toBe(true)
      for (const author of authors)
        expect(Object.keys(author)).toEqual(['id', 'name', 'slug', 'description', 'avatar'])
    }
  })

  test('the words of a card are those of its story', async () => {
    const { items } = await fetchFeedPage({}, null)
    for (const card of items.slice(0, 8).filter(({ isProtected }) => !isProtected)) {
      const { words } = await fetchArticle(card.slug)
      expect(Math.abs((card.words ?? 0) - (words ?? 0))).toBeLessThanOrEqual(5 + 0.03 * (words ?? 0))
    }
  })

  test('the comments of a card are those that can be read', async () => {
    const { items } = await fetchFeedPage({}, null)
    for (const { id, counts } of items.slice(0, 8).filter(({ isProtected }) => !isProtected))
      expect(await fetchCommentTotal(id)).toBe(counts.comments)
  })
}

const checkPlugin = () => {
  test('a view adds one, and says how many there are', async (context) => {
    needs(context, 'a desk')
    const id = await story()
    expect(await recordView(id, site().extras)).toBe(1)
    expect(await recordView(id, site().extras)).toBe(2)
    expect((await fetchCounts(id)).views).toBe(2)
  })

  test('one browser likes once, and may take it back', async (context) => {
    needs(context, 'a desk')
    const id = await story()
    const mine = token()
    expect(await sendLike(id, mine, true)).toEqual({ likes: 1, liked: true })
    expect(await sendLike(id, mine, true)).toEqual({ likes: 1, liked: true })
    expect(await sendLike(id, token(), true)).toEqual({ likes: 2, liked: true })
    expect(await sendLike(id, mine, false)).toEqual({ likes: 1, liked: false })
    expect(await sendLike(id, mine, false)).toEqual({ likes: 1, liked: false })
    expect((await fetchCounts(id)).likes).toBe(1)
  })

  test('a like without a good token is refused', async () => {
    const without = await sendRaw('POST', 'broadsheet/v1/posts/1/like', {})
    expect([without.status, without.body.code]).toEqual([400, 'rest_missing_callback_param'])
    const short = await sendRaw('POST', 'broadsheet/v1/posts/1/like', { token: 'short' })
    expect([short.status, short.body.code]).toEqual([400, 'rest_invalid_param'])
  })

  test('what is not public has neither views nor likes', async () => {
    const refused = { status: 404, code: 'rest_post_invalid_id' }
    expect(await problemOf(recordView(999_999_999, 'broadsheet'))).toMatchObject(refused)
    expect(await problemOf(sendLike(999_999_999, token(), true))).toMatchObject(refused)
  })

  test('who likes too often is told how long to wait', async (context) => {
    needs(context, 'a desk')
    becomeSomebodyElse()
    const id = await story()
    const mine = token()
    for (let press = 0; press < 30; press += 1) await sendLike(id, mine, press % 2 === 0)
    const problem = await problemOf(sendLike(id, mine, true))
    expect(problem).toBeInstanceOf(Refused)
    const { status, retryAfter } = problem as Refused
    expect(status).toBe(429)
    expect(retryAfter).toBeGreaterThan(0)
    expect(retryAfter).toBeLessThanOrEqual(60)
    becomeSomebodyElse()
    expect((await sendLike(id, mine, true)).liked).toBe(true)
  })
}

export const checkCounts = (): void => {
  describe('Counts of our plugin', () => {
    beforeEach((context) => needs(context, 'plugin'))
    checkField()
    checkPlugin()
  })
  describe('Counts of WordPress Popular Posts', () => {
    beforeEach((context) => needs(context, 'Popular Posts'))
    test('a view adds one, which can be read', async (context) => {
      needs(context, 'a desk')
      const id = await story()
      await recordView(id, 'popular-posts')
      expect(await fetchPopularViews(id)).toBe(1)
    })
  })
}
