import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { Suspense, startTransition, useState } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { expect, test, vi } from 'vitest'

test('a text that a transition waits for stands once its sanitiser has come', async () => {
  // Another test may have fetched it.
  vi.resetModules()
  const { NewsroomHtml } = await import('./NewsroomHtml')
  const Opened = () => {
    const [isOpen, setOpen] = useState(false)
    return isOpen ? (
      <NewsroomHtml html={{ untrusted: '<p>Tolls return.</p>' }} kind="article" permalink="/tolls" />
    ) : (
      <button type="button" onClick={() => startTransition(() => setOpen(true))}>
        Open
      </button>
    )
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Suspense fallback="Waiting">
          <Opened />
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await act(async () => screen.getByRole('button').click())
  expect(await screen.findByText('Tolls return.')).toBeTruthy()
})
