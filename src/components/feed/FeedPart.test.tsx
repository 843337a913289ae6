import { act, render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../../test/builders'
import { FeedPart } from './FeedPart'
import { withoutRepeats } from './withoutRepeats'

afterEach(() => vi.unstubAllGlobals())

test('is one element far from the screen, which says what all of it holds and describes nothing of it', () => {
  let tell: (isIntersecting: boolean) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: object[]) => void) {
        tell = (isIntersecting) => act(() => call([{ isIntersecting }]))
      }
      observe() {}
      disconnect() {}
    },
  )
  const draw = vi.fn(() => <p>Stories</p>)
  const pages = [
    { items: [anArticle({ id: 11 }), anArticle({ id: 12 })] },
    { items: [anArticle({ id: 13 })] },
  ]
  const { container } = render(
    <MemoryRouter>
      <FeedPart label="Latest" stretches={withoutRepeats(pages)}>
        {draw}
      </FeedPart>
    </MemoryRouter>,
  )
  const part = container.firstElementChild as HTMLElement
  expect(part.textContent).toBe('Stories')
  expect(part.dataset.holds).toBeUndefined()
  draw.mockClear()
  tell(false)
  expect(part.childElementCount).toBe(0)
  expect(part.dataset.holds).toBe('11 12 13')
  expect(draw).not.toHaveBeenCalled()
  tell(true)
  expect(part.textContent).toBe('Stories')
})
