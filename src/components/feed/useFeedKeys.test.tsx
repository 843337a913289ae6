import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useFeedKeys } from './useFeedKeys'

const onLeave = vi.fn()

const Page = () => {
  const feed = useRef<HTMLDivElement>(null)
  useFeedKeys(feed, onLeave)
  return (
    <>
      <main id="main" tabIndex={-1}>
        <input aria-label="Search" />
        <div ref={feed}>
          {['One', 'Two', 'Three'].map((name) => (
            <article key={name} tabIndex={-1} aria-label={name}>
              <a href="/">{name}</a>
            </article>
          ))}
        </div>
      </main>
      <footer id="footer" tabIndex={-1} />
    </>
  )
}

const story = (name: string) => screen.getByRole('article', { name })

/** jsdom lays nothing out: stories stand at these places below the top of the screen. */
const stand = (bottoms: Record<string, number>) => {
  for (const [name, bottom] of Object.entries(bottoms)) {
    vi.spyOn(story(name), 'getBoundingClientRect').mockReturnValue(new DOMRect(0, bottom - 50, 100, 50))
    Object.assign(story(name), { scrollIntoView: vi.fn() })
  }
}

beforeEach(() => {
  onLeave.mockClear()
  render(<Page />)
  stand({ One: -100, Two: 300, Three: 700 })
})

test('j enters at the first story in sight, k at the one above it', async () => {
  await userEvent.keyboard('j')
  expect(document.activeElement).toBe(story('Two'))
  ;(document.activeElement as HTMLElement).blur()
  await userEvent.keyboard('k')
  expect(document.activeElement).toBe(story('One'))
})

test('from a story, also from a link in it, the keys lead to its neighbours and stop at the ends', async () => {
  screen.getByRole('link', { name: 'Two' }).focus()
  await userEvent.keyboard('j')
  expect(document.activeElement).toBe(story('Three'))
  await userEvent.keyboard('j')
  expect(document.activeElement).toBe(story('Three'))
  await userEvent.keyboard('{PageUp}{PageUp}{PageUp}')
  expect(document.activeElement).toBe(story('One'))
})

test('Page Down is the browser’s as long as nobody is in the feed', async () => {
  await userEvent.keyboard('{PageDown}')
  expect(document.activeElement).toBe(document.body)
})

test('who types types, and shortcuts of the browser stay its own', async () => {
  await userEvent.type(screen.getByRole('textbox'), 'jk')
  expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('jk')
  ;(document.activeElement as HTMLElement).blur()
  await userEvent.keyboard('{Control>}j{/Control}')
  expect(document.activeElement).toBe(document.body)
})

test.each([
  ['{Control>}{End}{/Control}', 'footer'],
  ['{Control>}{Home}{/Control}', 'main'],
])('%s leaves the feed for the %s, and the list is told', async (keys, id) => {
  story('Two').focus()
  await userEvent.keyboard(keys)
  expect(document.activeElement?.id).toBe(id)
  expect(onLeave).toHaveBeenCalled()
})
