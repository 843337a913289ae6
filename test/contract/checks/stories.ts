import { beforeEach, describe, expect, test } from 'vitest'
import type { OrderedStory } from '../../../mocks/mounts/contractSite'
import type { Article } from '../../../src/domain/article'
import { NotFound } from '../../../src/domain/problems'
import { fetchArticle, fetchFeedPage } from '../../../src/wordpress/articles'
import { ask, problemOf, siteTime } from '../ask'
import { desk, needs, site } from '../subject'

/** Seconds between the stories of these checks, lest two share one. */
let minute = 0

const write = async (story: Omit<OrderedStory, 'date'>) => {
  minute += 1
  return desk().write({ date: await siteTime(-3600 - minute * 60), ...story })
}

const writeAndRead = async (story: Omit<OrderedStory, 'date'>) =>
  fetchArticle((await write({ title: 'A story', ...story })).slug)

/** A story as its section lists it. */
const inFeed = async ({ id, publishedLocal }: Article) => {
  const before = new Date(Date.parse(`${publishedLocal}Z`) + 1000).toISOString().slice(0, 19)
  const { items } = await fetchFeedPage({ categories: [desk().section] }, { before, exclude: [] })
  return items.find((item) => item.id === id)
}

const checkAnyStory = () => {
  test('the newest story is found by its slug, and is the same', async () => {
    const { items } = await fetchFeedPage({}, null)
    const [card] = items
    const article = await fetchArticle(card?.slug ?? '')
    expect([article.id, article.headline, article.publishedAt]).toEqual([
      card?.id,
      card?.headline,
      card?.publishedAt,
    ])
    expect(article.body.untrusted.length + Number(article.isProtected)).toBeGreaterThan(0)
    expect(article.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })

  test('an unknown slug is not found', async () => {
    expect(await problemOf(fetchArticle('no-such-story-here'))).toBeInstanceOf(NotFound)
  })

  test('an unknown id is refused with 404 rest_post_invalid_id', async () => {
    const { status, body } = await ask('wp/v2/posts/999999999')
    expect([status, body.code]).toEqual([404, 'rest_post_invalid_id'])
  })

  test('pictures say their size and where their files are', async (context) => {
    const { items } = await fetchFeedPage({}, null)
    const picture = items.map((item) => item.picture).find((found) => found !== null)
    if (!picture) return context.skip('none of the newest stories has a picture')
    expect(picture.files.length).toBeGreaterThan(0)
    expect(
      picture.files.every(({ url, width, height }) => URL.canParse(url) && width > 0 && height > 0),
    ).toBe(true)
  })
}

const checkWords = () => {
  test.each([
    ['Arabic', 'المدينة القديمة', 'سوق-المدينة'],
    ['Japanese', '港町の朝', '港町の朝'],
    ['Yoruba', 'Ìlú Ìbàdàn', null],
  ])('a story in %s is found by its slug, encoded or not', async (_language, title, slug) => {
    const written = await write({ title, ...(slug === null ? {} : { slug }) })
    const read = await fetchArticle(written.slug)
    expect([read.id, read.headline]).toEqual([written.id, title])
    expect((await fetchArticle(read.slug)).id).toBe(written.id)
    expect((await fetchArticle(encodeURIComponent(read.slug))).id).toBe(written.id)
  })

  test('entities and signs in a headline are read as the characters they stand for', async () => {
    const title = 'Ports &amp; promises &#8212; “who pays”? It&#8217;s £5'
    const { headline } = await writeAndRead({ title })
    expect(headline).toBe('Ports & promises — “who pays”? It’s £5')
  })

  test('a story without a headline has an address, and its first words for a headline', async () => {
    const { slug, headline } = await writeAndRead({
      title: '',
      content: '<p>Lights out on Battery Road.</p>',
    })
    expect([slug !== '', headline]).toEqual([true, 'Lights out on Battery Road.'])
  })

  test('a story without an excerpt gets one from its body', async () => {
    const content = `<p>${'One more word. '.repeat(60)}</p>`
    const { standfirst } = await writeAndRead({ content })
    expect(standfirst).toMatch(/^One more word\..*…$/)
    expect((await writeAndRead({ excerpt: 'By &amp; by, <em>soon</em>.' })).standfirst).toBe('By & by, soon.')
  })

  test('60 tags come with a story, each with name and slug', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Tag ${index + 1}`)
    const story = await writeAndRead({ tags: names })
    const { tags } = story
    expect(tags).toHaveLength(60)
    expect(tags.every(({ name, slug }) => name.startsWith('Tag ') && slug !== '')).toBe(true)
    expect((await inFeed(story))?.tags).toHaveLength(60)
  })
}

const checkHoles = () => {
  test('a story whose author is gone comes without one', async (context) => {
    if (!site().mock) needs(context, 'rules')
    const { authors } = await writeAndRead({ author: 'gone' })
    expect(authors).toEqual([])
  })

  test('a story without a picture, or with one that was deleted, comes without one', async (context) => {
    expect((await writeAndRead({})).picture).toBeNull()
    if (!site().mock) needs(context, 'rules')
    expect((await writeAndRead({ picture: 'gone' })).picture).toBeNull()
  })

  test('a story with a picture comes with it', async () => {
    const { picture } = await writeAndRead({ picture: 'there' })
    expect(URL.canParse(picture?.url ?? '')).toBe(true)
  })

  test('a protected story keeps its body and its comments to itself', async () => {
    const written = await write({ title: 'Members only', password: 'letmein', content: '<p>Secret.</p>' })
    const story = await fetchArticle(written.slug)
    expect([story.body.untrusted, story.isProtected]).toEqual(['', true])
    expect(story.headline).toContain('Members only')
    expect((await inFeed(story))?.isProtected).toBe(true)
    const comments = await ask(`wp/v2/comments?post=${written.id}`)
    expect([comments.status, comments.body.code]).toEqual([401, 'rest_cannot_read_post'])
  })

  test.each(['draft', 'private'] as const)(
    'a %s story is not found, and by its id refused',
    async (status) => {
      const { id, slug } = await write({ title: `A ${status} story`, slug: `contract-${status}`, status })
      expect(await problemOf(fetchArticle(slug))).toBeInstanceOf(NotFound)
      const { status: answered, body } = await ask(`wp/v2/posts/${id}`)
      expect([answered, body.code]).toEqual([401, 'rest_forbidden'])
    },
  )

  test('a story for later is not found yet', async () => {
    const { id, slug } = await desk().write({
      title: 'Later',
      slug: 'contract-later',
      date: await siteTime(7200),
      status: 'future',
    })
    expect(await problemOf(fetchArticle(slug))).toBeInstanceOf(NotFound)
    expect((await ask(`wp/v2/posts/${id}`)).status).toBe(401)
  })

  test('a story that was renamed is found by both slugs, and by neither once it is deleted', async (context) => {
    needs(context, 'plugin')
    const { id, slug } = await write({ title: 'Understudy', slug: 'contract-under-study' })
    await desk().rename(id, 'contract-understudy')
    for (const asked of [slug, 'contract-understudy']) {
      const story = await fetchArticle(asked)
      expect([story.id, story.slug]).toEqual([id, 'contract-understudy'])
    }
    await desk().remove(id)
    expect(await problemOf(fetchArticle(slug))).toBeInstanceOf(NotFound)
  })

  test('a slug that a story had before leads to the one that has it now', async (context) => {
    needs(context, 'plugin')
    const older = await write({ title: 'The fire', slug: 'contract-fire' })
    await desk().rename(older.id, 'contract-fire-of-monday')
    const newer = await write({ title: 'The fire', slug: 'contract-fire' })
    expect((await fetchArticle('contract-fire')).id).toBe(newer.id)
    expect((await fetchArticle('contract-fire-of-monday')).id).toBe(older.id)
  })

  test('a story that was deleted is not found any more', async () => {
    const { id, slug } = await write({ title: 'Here today' })
    await desk().remove(id)
    expect(await problemOf(fetchArticle(slug))).toBeInstanceOf(NotFound)
    expect((await ask(`wp/v2/posts/${id}`)).body.code).toBe('rest_post_invalid_id')
  })
}

export const checkNewestStory = (): void => {
  describe('A story', checkAnyStory)
}

export const checkStories = (): void => {
  describe('Odd stories', () => {
    beforeEach((context) => needs(context, 'a desk'))
    checkWords()
    checkHoles()
  })
}
