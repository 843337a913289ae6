import { afterEach, expect, test, vi } from 'vitest'
import { aComment } from '../../test/builders'
import { type OwnComment, onDevice } from './database'
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
  expect([await ids(), await ids(8)]).toEqual([[5], []])
  await dropPublished(7, [held(5)])
  expect(await ids()).toEqual([])
})

test('each is kept to the moment, and let go on the device too', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 })
  await keepOwnComment({ ...held(2), status: 'approved' })
  vi.setSystemTime(599_999)
  expect(await ids()).toEqual([2])
  vi.setSystemTime(600_000)
  expect(await ids()).toEqual([])
  vi.setSystemTime(0)
  expect(await ids()).toEqual([])
})

test('the same words under a comment whose number is known let it stand', async () => {
  await keepOwnComment(held(3))
  await dropPublished(7, [{ ...held(3), id: 99 }])
  expect(await ids()).toEqual([3])
  await dropPublished(8, [held(3)])
  expect(await ids()).toEqual([3])
})

test('what another version left is not shown', async () => {
  const broken = { id: 1, articleId: 7, keptAt: Date.now(), comment: { id: 1 } } as unknown as OwnComment
  await onDevice((database) => database.put('own', broken))
  expect(await ids()).toEqual([])
})
