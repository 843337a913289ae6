import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { beforeEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../../../test/builders'
import type { Comment } from '../../../domain/comment'
import { toThreads } from '../../../domain/threads'
import { Threads } from './Threads'

const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
const nothing = () => undefined
const article = { ...anArticle({ id: 1 }), body: { untrusted: '' }, words: 1, pictures: 0 }

const comment = (id: number, parentId = 0): Comment => ({
  id,
  articleId: 1,
  parentId,
  authorName: `Writer ${id}`,
  writtenAt: `2026-11-24T07:00:0${id}Z`,
  body: { untrusted: `<p>Words ${id}.</p>` },
  status: 'approved',
})

/** Two threads: 1 with the answer 2, and 3. */
const threads = toThreads([comment(1), comment(2, 1), comment(3)], 'oldest')

interface Shown {
  arrived?: number[]
  wanted?: number
  replyTo?: number
}

const draw = ({ arrived, wanted, replyTo }: Shown = {}) => (
  <QueryClientProvider client={client}>
    <MemoryRouter>
      <Threads
        threads={threads}
        wanted={wanted ?? null}
        arrived={new Set(arrived)}
        conversation={{
          form: {
            article,
            writer: { current: { name: '', email: '' } },
            onPosted: nothing,
            onWrite: nothing,
          },
          replyTo: replyTo ?? null,
          onReply: nothing,
          unsent: new Map(),
          isKept: true,
          actions: { send: nothing, edit: nothing, drop: nothing },
        }}
      />
    </MemoryRouter>
  </QueryClientProvider>
)

let observers: (() => void)[] = []
beforeEach(() => {
  observers = []
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: { isIntersecting: boolean }[]) => void) {
        observers.push(() => call([{ isIntersecting: false }]))
      }
      observe() {}
      disconnect() {}
    },
  )
})

const scrollFarAway = () =>
  act(() => {
    for (const leave of observers) leave()
  })

const drawn = () => screen.queryAllByRole('group').map((group) => group.id)

test('threads far from the screen are not drawn, and keep their place in the list', () => {
  render(draw())
  expect(drawn()).toEqual(['comment-1', 'comment-2', 'comment-3'])
  scrollFarAway()
  expect(drawn()).toEqual([])
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})

test.each<[string, Shown]>([
  ['a comment that is looked for', { wanted: 2 }],
  ['a comment that is being answered', { replyTo: 2 }],
  ['a comment that has just arrived', { arrived: [2] }],
])('the thread of %s is drawn wherever it stands', (_, shown) => {
  const { rerender } = render(draw())
  scrollFarAway()
  rerender(draw(shown))
  expect(drawn()).toEqual(['comment-1', 'comment-2'])
  scrollFarAway()
  expect(drawn()).toEqual(['comment-1', 'comment-2'])
})
