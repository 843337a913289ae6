import { act, cleanup, configure, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMockServer } from '../../mocks/mounts/node'
import { renderRoute } from '../renderRoute'

const newsroom = createMockServer({ stories: 60 })

configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  newsroom.listen()
  await import('../../src/routes/article/ArticlePage')
}, 60_000)
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
  // React Router says of every failure that it was caught.
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; here it is expected
  vi.mocked(console.error).mockImplementation(() => undefined)
})
afterEach(() => {
  cleanup()
  newsroom.reset()
})
afterAll(() => newsroom.close())

const refusal = (status: number) => () =>
  HttpResponse.json({ code: 'said_no', message: 'Said no.', data: { status } }, { status })

/** What the calls come to under the faults of `faults.ts`, and what is then said. */
const outcomes: [name: string, answer: () => Response, words: RegExp][] = [
  ['no answer', () => HttpResponse.error(), /^We could not/],
  ['the page of a captive portal', () => HttpResponse.html('<h1>Guest Wi-Fi</h1>'), /made no sense/],
  ['an answer of the wrong shape', () => HttpResponse.json('ok'), /made no sense/],
  ['401', refusal(401), /not open to everybody/],
  ['410', refusal(410), /refused the request/],
  ['429', refusal(429), /newsroom is busy/],
  ['500', refusal(500), /newsroom has a fault/],
  ['503', refusal(503), /closed for maintenance/],
]

const fail = (answer: () => Response) => newsroom.use(http.all('*/wp-json/*', answer))

const main = () => screen.getByRole('main')

const links = () =>
  [...main().querySelectorAll('a[href^="/article/"]')].map((link) => link.getAttribute('href'))

const pages: [address: string, isThere: () => boolean][] = [
  ['/', () => links().length > 20],
  ['/category/city', () => links().length > 5],
  ['/search?q=ferry', () => links().length > 0],
  ['/article/understudy', () => main().querySelector('[data-text="article"]') !== null],
]

describe.each(pages)('%s', (address, isThere) => {
  test.each(outcomes)(
    'says what %s means, and is whole again at the press of a button',
    async (_, answer, words) => {
      fail(answer)
      const { user } = renderRoute(address)
      const [again] = await within(await screen.findByRole('main')).findAllByRole('button', {
        name: /^Try again/,
      })
      expect((await within(main()).findAllByText(words)).length).toBeGreaterThan(0)
      expect(main().textContent?.length).toBeGreaterThan(40)
      newsroom.reset()
      await user.click(again as HTMLElement)
      await waitFor(() => expect(isThere()).toBe(true))
    },
  )

  test('keeps what it holds, whatever comes of asking again', async () => {
    const { queryClient } = renderRoute(address)
    await waitFor(() => expect(isThere()).toBe(true))
    const before = [main().querySelector('h1, h2')?.textContent, links().length]
    for (const [, answer] of outcomes) {
      newsroom.reset()
      fail(answer)
      await act(() => queryClient.invalidateQueries())
      expect([main().querySelector('h1, h2')?.textContent, links().length]).toEqual(before)
    }
  })
})
