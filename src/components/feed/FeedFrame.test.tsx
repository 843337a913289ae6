import { act, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { FeedFrame } from './FeedFrame'

afterEach(() => vi.unstubAllGlobals())

test('a list that is too far away to be drawn is no feed, for a feed has to hold articles', () => {
  let tell: (isIntersecting: boolean) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: object[]) => void) {
        tell = (isIntersecting) => call([{ isIntersecting }])
      }
      observe() {}
      disconnect() {}
    },
  )
  render(
    <FeedFrame ref={createRef()} label="Related" isBusy={false} isEmpty={false}>
      {null}
    </FeedFrame>,
  )
  expect(screen.getByRole('feed', { name: 'Related' })).toBeTruthy()
  act(() => tell(false))
  expect(screen.queryByRole('feed')).toBeNull()
  act(() => tell(true))
  expect(screen.getByRole('feed', { name: 'Related' })).toBeTruthy()
})
