import { describe, expect, test } from 'vitest'
import type { Cursor } from '../../../src/domain/page'
import { fetchFeedPage } from '../../../src/wordpress/articles'
import { siteTime } from '../ask'
import type { WrittenStory } from '../desk'
import { desk, needs } from '../subject'

const day = 24 * 60 * 60 // seconds

const write = async (count: number, dateOf: (number: number) => Promise<string>) => {
  const written: WrittenStory[] = []
  for (let number = 0; number < count; number += 1) {
    const date = await dateOf(number)
    written.push(await desk().write({ title: `Paged ${date} ${number}`, date }))
  }
  return written
}

/** Reads a feed to its end; `meanwhile` happens after each page, with the ids seen so far. */
const readToEnd = async (
  filter: object,
  meanwhile: (page: number, seen: readonly number[]) => Promise<void>,
) => {
  const seen: number[] = []
  let cursor: Cursor | null = null
  for (let page = 1; page < 50; page += 1) {
    const { items, next }: Awaited<ReturnType<typeof fetchFeedPage>> = await fetchFeedPage(filter, cursor)
    seen.push(...items.map(({ id }) => id))
    if (next === null) return seen
    cursor = next
    await meanwhile(page, seen)
  }
  throw new Error('The feed did not end')
}

const nothing = async () => undefined

const idsOf = (stories: readonly WrittenStory[]) => stories.map(({ id }) => id)
const inOrder = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)

export const checkPaging = (): void => {
  describe('Paging', () => {
    test('the whole feed comes once, however many share a second', async () => {
      const seen = await readToEnd({}, nothing)
      expect(new Set(seen).size).toBe(seen.length)
      expect((await fetchFeedPage({}, null)).total).toBe(seen.length)
    })

    test('25 stories of one second come once each while others are published, deleted, re-dated and scheduled', async (context) => {
      needs(context, 'a desk')
      const second = await siteTime(-3 * day)
      const newer = await write(13, (number) => siteTime(-2 * day + number))
      const tied = await write(25, async () => second)
      const older = await write(14, (number) => siteTime(-4 * day - number))
      const [redated, deleted, ...left] = older.reverse()
      const moved = newer[0]
      if (!redated || !deleted || !moved) throw new Error('Nothing was written')
      const changes = [
        () => desk().write({ title: 'Published meanwhile', date: '2020-01-01T00:00:00' }),
        async () => desk().redate(redated.id, await siteTime(-9 * day)),
        () => desk().remove(deleted.id),
        async () => desk().write({ title: 'Scheduled', date: await siteTime(day), status: 'future' }),
        async () => desk().redate(moved.id, await siteTime(-60)),
        async () => desk().write({ title: 'Published now', date: await siteTime(-5) }),
      ]
      const seen = await readToEnd({ categories: [desk().section] }, async (page) => {
        for (const change of changes.slice((page - 1) * 2, page * 2)) await change()
      })
      const ours = new Set(seen)
      expect(ours.size).toBe(seen.length)
      const expected = idsOf([...newer, ...tied, ...left, redated])
      expect(inOrder(expected.filter((id) => ours.has(id)))).toEqual(inOrder(expected))
      expect(ours.has(deleted.id)).toBe(false)
    })
  })
}
