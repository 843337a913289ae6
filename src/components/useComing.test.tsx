import { render } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { CardSkeletons } from './feed/CardSkeletons'
import { FeedEnd, type FeedState } from './feed/FeedEnd'

const isComing = () => 'coming' in document.body.dataset

const end = (state: FeedState) => (
  <FeedEnd
    ref={null}
    state={state}
    shown={10}
    problem={null}
    onMore={() => undefined}
    onPause={() => undefined}
    stopHasFocus={createRef<boolean>() as { current: boolean }}
  />
)

test('the page is told while stories are on their way, by however many lists', () => {
  const first = render(<CardSkeletons count={2} label="Latest" />)
  expect(isComing()).toBe(true)
  const second = render(end('loading'))
  first.unmount()
  expect(isComing()).toBe(true)
  second.rerender(end('paused'))
  expect(isComing()).toBe(false)
  second.rerender(end('loading'))
  expect(isComing()).toBe(true)
  second.unmount()
  expect(isComing()).toBe(false)
})
