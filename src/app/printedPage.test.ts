import { afterEach, expect, test, vi } from 'vitest'
import { shareRepeats } from '../domain/repeats'
import { takePrinted } from './printedPage'

const root = document.createElement('div')

/** A page as the build prints it. */
const printed = (data: string, language = 'en') => {
  root.innerHTML = '<div data-text="article"><p dir="auto">Tolls return.</p></div>'
  document.body.innerHTML = `<script type="application/json" id="printed" data-language="${language}">${data}</script>`
}

const story = [['article', 'tolls'], { headline: 'Tolls', body: { untrusted: '' } }]
const data = JSON.stringify(shareRepeats({ at: 1_000, queries: [[['site'], { name: 'Courier' }], story] }))

afterEach(() => {
  document.body.innerHTML = ''
  document.documentElement.lang = 'en'
  vi.restoreAllMocks()
})

test('a printed page says what it was drawn from; its text is read from the page', async () => {
  document.documentElement.lang = 'en'
  printed(data)
  expect(await takePrinted(root)).toEqual({
    at: 1_000,
    queries: [
      [['site'], { name: 'Courier' }],
      [
        ['article', 'tolls'],
        { headline: 'Tolls', body: { untrusted: '<p dir="auto">Tolls return.</p>', isPrinted: true } },
      ],
    ],
  })
})

test.each([
  ['was not printed', () => undefined],
  ['was printed in another language', () => printed(data, 'fr')],
  ['was cut off on the way', () => printed(data.slice(0, 40))],
])('a page that %s is drawn anew', async (_, prepare) => {
  document.documentElement.lang = 'en'
  prepare()
  expect(await takePrinted(root)).toBeNull()
})
