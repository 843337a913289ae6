import { expect, test, vi } from 'vitest'
import { createNewsroom } from './createNewsroom'
import { addDays } from './wallClock'

const now = '2026-11-24T08:00:00'
const front = 'headline: "A short one"\ncategory: city\nauthor: breezynews'

const newsroomWith = (articles: Readonly<Record<string, string>>, at = now) =>
  createNewsroom({ stories: 1, now: at, articles: new Map(Object.entries(articles)), specials: false })

test('400 stories are public, whatever else is hidden', () => {
  expect(createNewsroom({ now }).publicPosts()).toHaveLength(400)
  expect(createNewsroom({ stories: 120, now }).publicPosts()).toHaveLength(120)
})

test('a newsroom of none is empty but has its sections', () => {
  const empty = createNewsroom({ stories: 0, now })
  expect(empty.posts.size).toBe(0)
  expect([...empty.terms.values()].map(({ slug }) => slug)).toContain('foreign')
})

test('20,000 stories are there soon, their bodies unwritten', () => {
  const from = performance.now()
  expect(createNewsroom({ stories: 20_000, now }).publicPosts()).toHaveLength(20_000)
  // About one second alone on a desktop machine; the rest is for a busy one.
  expect(performance.now() - from).toBeLessThan(20_000)
}, 30_000)

test('every written story can be read', () => {
  const newsroom = createNewsroom({ stories: 1, now })
  for (const post of newsroom.posts.values()) expect(() => post.content('')).not.toThrow()
})

test('every section and every author has stories', () => {
  const newsroom = createNewsroom({ now })
  for (const { id, slug, taxonomy } of newsroom.terms.values()) {
    if (taxonomy === 'category') expect([slug, newsroom.countInTerm(id) > 0]).toEqual([slug, id !== 1])
  }
})

test('ids rise with the dates', () => {
  const posts = createNewsroom({ stories: 150, now }).publicPosts()
  expect(posts.map(({ id }) => id)).toEqual(posts.map(({ id }) => id).sort((a, b) => b - a))
})

test('slugs are never given twice', () => {
  const slugs = [...createNewsroom({ stories: 2000, now }).posts.values()].map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

test('a story without a date is published now', () => {
  const [post] = newsroomWith({ short: `---\n${front}\n---\nWords.` }).publicPosts()
  expect(post).toMatchObject({
    slug: 'short',
    date: now,
    title: 'A short one',
    authors: [2],
    categories: [2],
  })
})

test('dates move with the days, so that the edition is always the latest one', () => {
  const story = `---\n${front}\ndate: 2026-11-23T18:05:00\nmodified: 2026-11-24T06:30:00\n---\nWords.`
  const [post] = newsroomWith({ story }, '2027-02-03T21:10:00').publicPosts()
  expect(post).toMatchObject({ date: '2027-02-02T18:05:00', modified: '2027-02-03T06:30:00' })
})

test('in the small hours yesterday’s edition is still the latest', () => {
  const story = `---\n${front}\ndate: 2026-11-24T07:40:00\n---\nWords.`
  const [post] = newsroomWith({ story }, '2027-02-03T03:00:00').publicPosts()
  expect(post?.date).toBe('2027-02-02T07:40:00')
})

test('a story dated later than now waits for its time', () => {
  const story = `---\n${front}\ndate: 2026-11-24T09:00:00\n---\nWords.`
  const newsroom = newsroomWith({ story })
  const slugs = () => newsroom.publicPosts().map(({ slug }) => slug)
  expect([...newsroom.posts.values()].map(({ status }) => status)).toContain('future')
  expect(slugs()).not.toContain('story')
  newsroom.clock.set('2026-11-24T09:00:00')
  expect(slugs()).toContain('story')
  newsroom.clock.set(now)
  expect(slugs()).not.toContain('story')
})

test('a story that lacks something is named', () => {
  expect(() => newsroomWith({ a: 'Words.' })).toThrow('a: a story begins with front matter')
  expect(() => newsroomWith({ b: '---\ncategory: city\nauthor: breezynews\n---\nx' })).toThrow(
    'b: the story has no headline',
  )
  expect(() => newsroomWith({ c: '---\nheadline: x\ncategory: gossip\nauthor: breezynews\n---\nx' })).toThrow(
    'The newsroom has no section "gossip"',
  )
})

test('a new story comes first, and the counts go up', () => {
  const newsroom = createNewsroom({ stories: 120, now })
  newsroom.clock.set('2026-11-24T08:05:00')
  const post = newsroom.publishNext()
  expect(newsroom.publicPosts()[0]).toBe(post)
  expect(newsroom.publicPosts()).toHaveLength(121)
  expect(post.date).toBe('2026-11-24T08:05:00')
  expect(newsroom.publishNext().id).toBeGreaterThan(post.id)
})

test('stories go on being published until somebody stops it', () => {
  vi.useFakeTimers()
  const newsroom = createNewsroom({ stories: 120, now })
  const stop = newsroom.startPublishing(60_000)
  vi.advanceTimersByTime(180_000)
  expect(newsroom.publicPosts()).toHaveLength(123)
  stop()
  vi.advanceTimersByTime(180_000)
  expect(newsroom.publicPosts()).toHaveLength(123)
  vi.useRealTimers()
})

test('the scheduled one is always three days ahead', () => {
  const newsroom = createNewsroom({ stories: 120, now })
  const scheduled = [...newsroom.posts.values()].find(({ status }) => status === 'future')
  expect(scheduled?.date).toBe(addDays(now, 3))
})
