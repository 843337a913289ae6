import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { FeedChunk } from './FeedChunk'

afterEach(() => vi.unstubAllGlobals())

type Tell = (...isIntersecting: boolean[]) => void

/** Renders a stretch of one story; returns how to say what an observer saw. */
const renderChunk = (name: string): Tell => {
  let callback: (entries: { isIntersecting: boolean }[]) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: typeof callback) {
        callback = call
      }
      observe() {}
      disconnect() {}
    },
  )
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <FeedChunk name={name} articles={[]}>
          {() => <a href="/">A story</a>}
        </FeedChunk>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return (...seen) => act(() => callback(seen.map((isIntersecting) => ({ isIntersecting }))))
}

const story = () => screen.queryByRole('link', { name: 'A story' })

test('is drawn near the screen only', () => {
  const tell = renderChunk('near')
  expect(story()).toBeTruthy()
  tell(false)
  expect(story()).toBeNull()
  tell(true)
  expect(story()).toBeTruthy()
})

test('goes by the last of several sightings that waited for a busy page', () => {
  const tell = renderChunk('busy')
  tell(false, true)
  expect(story()).toBeTruthy()
  tell(true, false)
  expect(story()).toBeNull()
})

test('stays while it holds the focus', () => {
  const tell = renderChunk('focus')
  story()?.focus()
  tell(false)
  expect(story()).toBe(document.activeElement)
})
