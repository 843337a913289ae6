import { afterEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import { packWith } from '../domain/packedStory'
import { shareRepeats } from '../domain/repeats'
import { takePrinted } from './printedPage'

const root = document.createElement('div')

/** A page as the build prints it. */
const printed = (data: string, language = 'en') => {
  root.innerHTML =
    '<div data-text="article"><p dir="auto">Tolls return.</p></div>' +
    '<article data-story="goat"><h3 data-part="headline"><a>A goat</a></h3><p>It is well.</p></article>'
  document.body.innerHTML = `<script type="application/json" id="printed" data-language="${language}">${data}</script>`
}

const story = [['article', 'tolls'], { headline: 'Tolls', body: { untrusted: '' } }]
const data = JSON.stringify(shareRepeats({ at: 1_000, queries: [[['site'], { name: 'Courier' }], story] }))

const goat = anArticle({ slug: 'goat', headline: 'A goat', standfirst: 'It is well.' })

/** A list, of whose one story the page says so much. */
const listData = (headline: string, standfirst: string) => {
  const said = packWith(new Map([['goat', { headline, standfirst }]]))
  const queries = [[['most-read'], JSON.parse(JSON.stringify([goat], said))]]
  return JSON.stringify(shareRepeats({ at: 1_000, queries }))
}

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

test('what the card of a story says is read from the page', async () => {
  document.documentElement.lang = 'en'
  const packed = listData('A goat', 'It is well.')
  expect(packed).not.toMatch(/A goat|It is well/)
  printed(packed)
  expect(await takePrinted(root)).toEqual({ at: 1_000, queries: [[['most-read'], [goat]]] })
})

test.each([
  ['was not printed', () => undefined],
  ['was printed in another language', () => printed(data, 'fr')],
  ['was cut off on the way', () => printed(data.slice(0, 40))],
  [
    'was translated since',
    () => {
      printed(listData('A goat', 'It is well.'))
      for (const text of root.querySelectorAll('a')) text.innerHTML = '<font>Une chèvre</font>'
    },
  ],
])('a page that %s is drawn anew', async (_, prepare) => {
  document.documentElement.lang = 'en'
  prepare()
  expect(await takePrinted(root)).toBeNull()
})
