// @vitest-environment node
import { expect, test } from 'vitest'
import { createNewsroom } from './createNewsroom'
import { draft } from './storyDraft'

const open = () => createNewsroom({ stories: 5, specials: false, now: '2026-11-24T08:00:00' })
const content = () => '<p>Rain.</p>'

test('a story written is on the shelf at once, one for later is not', () => {
  const { desk, publicPosts } = open()
  const rain = desk.write(draft({ title: 'Rain', content, date: '2026-11-24T07:59:00' }))
  desk.write(draft({ title: 'Sun', content, date: '2026-11-25T07:59:00', status: 'future' }))
  expect(publicPosts()[0]).toBe(rain)
})

test('a story re-dated moves, one taken away is gone', () => {
  const { desk, publicPosts } = open()
  const rain = desk.write(draft({ title: 'Rain', content, date: '2026-11-24T07:59:00' }))
  desk.change(rain.id, { date: '2020-01-01T00:00:00' })
  expect(publicPosts().at(-1)).toBe(rain)
  desk.remove(rain.id)
  expect(publicPosts()).not.toContain(rain)
})
