import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test, vi } from 'vitest'
import type { PendingComment, PendingState } from '../../../domain/pendingComment'
import { PendingItem } from './PendingItem'

const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })

const inApp = {
  wrapper: ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <MemoryRouter>{children}</MemoryRouter>
    </QueryClientProvider>
  ),
}

const waiting: PendingState = { kind: 'waiting', for: 'turn', notBefore: 0 }
const sending: PendingState = { kind: 'sending', since: 0 }

const draw = (state: PendingState, drop: () => void, send = vi.fn(), edit = vi.fn()) => {
  const pending = { id: 'a', articleId: 1, parentId: 0, draft: { text: 'Better not.' }, state }
  return (
    <PendingItem
      pending={pending as PendingComment}
      comment={{
        id: -1,
        articleId: 1,
        parentId: 0,
        authorName: 'Edda Marsh',
        writtenAt: '2026-01-01T00:00:00Z',
        body: { untrusted: 'Better not.' },
        status: 'held',
      }}
      permalink=""
      isKept
      actions={{ send, edit, drop }}
    />
  )
}

test('the question whether to drop a text outlasts an attempt to send it, and waits for its end', async () => {
  const user = userEvent.setup()
  const drop = vi.fn()
  const { rerender } = render(draw(waiting, drop), inApp)
  await user.click(screen.getByRole('button', { name: 'Drop it' }))
  rerender(draw(sending, drop))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }))
  await user.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(drop).not.toHaveBeenCalled()
  rerender(draw(waiting, drop))
  await user.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(drop).toHaveBeenCalledTimes(1)
})

test('an attempt by itself takes no button from under the focus, and none of them does anything meanwhile', async () => {
  const user = userEvent.setup()
  const act = vi.fn()
  const { rerender } = render(draw(waiting, act, act, act), inApp)
  const edit = screen.getByRole('button', { name: 'Edit' })
  edit.focus()
  rerender(draw(sending, act, act, act))
  expect(document.activeElement).toBe(edit)
  for (const name of ['Edit', 'Send now']) await user.click(screen.getByRole('button', { name }))
  expect(act).not.toHaveBeenCalled()
})

test('what is on its way from the first can only be waited for', () => {
  render(draw(sending, vi.fn()), inApp)
  expect(screen.queryByRole('button')).toBeNull()
})
