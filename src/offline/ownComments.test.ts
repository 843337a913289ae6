import { afterEach, expect, test, vi } from 'vitest'
import { aComment } from '../../test/builders'
import { dropPublished, keepOwnComment, ownComments } from './ownComments'

const held = (id: number, text = `text ${id}`) =>
  aComment({ id, articleId: 7, status: 'held', body: { untrusted: `<p>${text}</p>` } })

const ids = async (articleId = 7) => (await ownComments(articleId)).map(({ id }) => id)

afterEach(() => vi.useRealTimers())

test('a held comment stays visible to its writer until it is public', async () => {
  await keepOwnComment(held(1))
  await keepOwnComment(held(2))
  expect(await ids()).toEqual([1, 2])
  await dropPublished(7, [{ ...held(1), status: 'approved' }])
  expect(await ids()).toEqual([2])
  expect(await ids(8)).toEqual([])
})

test('one whose number nobody told goes when the public list has the same words of the same name', async () => {
  await keepOwnComment(held(-9, 'It’s &quot;5 &lt; 6&quot;'))
  await dropPublished(7, [held(1, 'something else')])
  expect(await ids()).toEqual([-9])
  await dropPublished(7, [held(2, 'It&#8217;s &#8220;5 &lt; 6&#8221;')])
  expect(await ids()).toEqual([])
})

test('a held comment is given up after 30 days, an approved one after ten minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await keepOwnComment(held(1))
  await keepOwnComment({ ...held(2), status: 'approved' })
  vi.setSystemTime(Date.now() + 11 * 60_000)
  expect(await ids()).toEqual([1])
  vi.setSystemTime(Date.now() + 30 * 86_400_000)
  expect(await ids()).toEqual([])
})

test('where the browser keeps nothing they stay as long as the page', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  await keepOwnComment(held(5))
  expect(await ids()).toEqual([5])
  await dropPublished(7, [held(5)])
  expect(await ids()).toEqual([])
})
