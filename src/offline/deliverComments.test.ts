import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aPendingComment } from '../../test/builders'
import type { PendingComment } from '../domain/pendingComment'
import { onDevice } from './database'
import { deliverComments } from './deliverComments'
import { dropFromOutbox, hurry, listOutbox, nextDueIn, putInOutbox } from './outbox'
import { onOutboxNews } from './outboxNews'
import { ownComments } from './ownComments'

const newsroom = setupServer()
const received: unknown[] = []

const answer = (status: number, body: object) =>
  newsroom.use(
    http.post('*/wp-json/wp/v2/comments', async ({ request }) => {
      received.push(await request.json())
      return HttpResponse.json(body, { status })
    }),
  )
const stored = (status = 'approved') =>
  answer(201, {
    id: 5,
    post: 7,
    parent: 0,
    date_gmt: '2026-11-24T07:00:00',
    content: { rendered: '<p>x</p>' },
    status,
  })
const lost = () =>
  newsroom.use(
    http.post('*/wp-json/wp/v2/comments', async ({ request }) => {
      received.push(await request.json())
      return HttpResponse.error()
    }),
  )

beforeAll(() => newsroom.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  received.length = 0
})
afterEach(async () => {
  newsroom.resetHandlers()
  for (const { id } of await listOutbox()) await dropFromOutbox(id)
})
afterAll(() => newsroom.close())

test('a comment leaves the outbox when the newsroom has stored it, and its email with it', async () => {
  stored()
  await putInOutbox(aPendingComment())
  expect((await deliverComments()).get('p1')?.id).toBe(5)
  expect(await listOutbox()).toEqual([])
  expect((await ownComments(7)).map(({ id }) => id)).toEqual([5])
  expect(JSON.stringify(await ownComments(7))).not.toContain('mail.example')
})

test('without an answer it stays, and the duplicate that the newsroom then finds counts as delivered', async () => {
  lost()
  await putInOutbox(aPendingComment())
  await deliverComments()
  expect((await listOutbox())[0]).toMatchObject({ attempts: 1, state: { for: 'network' } })
  answer(409, { code: 'comment_duplicate', message: 'Duplicate comment detected.' })
  await hurry()
  await deliverComments()
  expect(await listOutbox()).toEqual([])
  expect(await ownComments(7)).toMatchObject([{ id: -1000, status: 'held', authorName: 'Ama' }])
})

test('a record that cannot be read, left by another version, is in nobody’s way', async () => {
  stored()
  const { state: _, ...stateless } = aPendingComment({ id: 'unreadable', writtenAt: 0 })
  await onDevice((database) => database.put('outbox', stateless as PendingComment))
  await putInOutbox(aPendingComment())
  expect((await deliverComments()).get('p1')?.id).toBe(5)
  expect(await listOutbox()).toEqual([])
  expect(await onDevice((database) => database.getAllKeys('outbox'))).toEqual(['unreadable'])
})

test('what waits for its time is left alone', async () => {
  lost()
  await putInOutbox(aPendingComment())
  await deliverComments()
  expect(await nextDueIn()).toBeGreaterThan(500)
  await deliverComments()
  expect(received).toHaveLength(1)
})

test('two that deliver at the same time send one comment once', async () => {
  stored()
  await putInOutbox(aPendingComment())
  await Promise.all([deliverComments(), deliverComments(), deliverComments()])
  expect(received).toHaveLength(1)
})

test('several go out one after the other, oldest first', async () => {
  stored()
  await putInOutbox(
    aPendingComment({ id: 'p2', writtenAt: 2_000, draft: { text: 'b', name: 'A', email: '' } }),
  )
  await putInOutbox(
    aPendingComment({ id: 'p1', writtenAt: 1_000, draft: { text: 'a', name: 'A', email: '' } }),
  )
  await deliverComments()
  expect(received).toMatchObject([{ content: 'a' }, { content: 'b' }])
})

test('refused for good, it stays with the reason', async () => {
  answer(403, { code: 'rest_comment_closed', message: 'Sorry, comments are closed for this item.' })
  await putInOutbox(aPendingComment())
  await deliverComments()
  expect((await listOutbox())[0]?.state).toMatchObject({
    kind: 'refused',
    refusal: { status: 403, code: 'rest_comment_closed' },
  })
  expect(await nextDueIn()).toBeNull()
})

test('a comment without a name that was there already is somebody’s all the same, where it was written', async () => {
  answer(409, { code: 'comment_duplicate', message: 'Duplicate comment detected.' })
  await putInOutbox(aPendingComment({ parentId: 3, draft: { text: 'a < b', name: ' ', email: '' } }))
  await deliverComments()
  expect(await ownComments(7)).toEqual([
    {
      id: -1_000,
      articleId: 7,
      parentId: 3,
      authorName: 'Anonymous',
      writtenAt: '1970-01-01T00:00:01.000Z',
      body: { untrusted: '<p>a &lt; b</p>' },
      status: 'held',
    },
  ])
})

test('all tabs hear that one is being sent, and what came of it', async () => {
  const heard = vi.fn()
  const stop = onOutboxNews(({ kind }) => heard(kind))
  stored()
  await putInOutbox(aPendingComment())
  await deliverComments()
  await vi.waitFor(() => expect(heard.mock.calls.flat()).toEqual(['changed', 'delivered']))
  answer(403, { code: 'rest_comment_closed', message: '' })
  await putInOutbox(aPendingComment())
  await deliverComments()
  await vi.waitFor(() =>
    expect(heard.mock.calls.flat()).toEqual(['changed', 'delivered', 'changed', 'changed']),
  )
  stop()
})

test('where the browser has locks, who holds it takes over at once what a dead tab was sending', async () => {
  const request = vi.fn((_: string, work: () => Promise<unknown>) => work())
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  stored()
  await putInOutbox(aPendingComment({ state: { kind: 'sending', since: Date.now() } }))
  expect((await deliverComments()).size).toBe(1)
  expect(request).toHaveBeenCalledExactlyOnceWith('broadsheet-outbox', expect.any(Function))
  Reflect.deleteProperty(navigator, 'locks')
  await putInOutbox(aPendingComment({ state: { kind: 'sending', since: Date.now() } }))
  expect((await deliverComments()).size).toBe(0)
})
