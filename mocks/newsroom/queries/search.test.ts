import { expect, test } from 'vitest'
import { createNewsroom } from '../createNewsroom'
import { listPosts } from './listPosts'
import { searchSite } from './searchSite'
import { readSearch } from './searchWords'

const story = (headline: string, date: string, excerpt: string, body: string, more = '') =>
  `---\nheadline: ${JSON.stringify(headline)}\nexcerpt: ${JSON.stringify(excerpt)}\ncategory: city\nauthor: breezynews\ndate: ${date}\n${more}---\n${body}`

const newsroom = createNewsroom({
  stories: 1,
  now: '2026-11-24T08:00:00',
  specials: false,
  articles: new Map([
    ['ferry', story('The slow ferry', '2026-11-01T08:00:00', 'A year on the water.', 'It stops everywhere.')],
    ['fire', story('What we know of the harbour fire', '2026-11-02T08:00:00', '', 'Smoke over the port.')],
    [
      'late',
      story(
        'A quiet evening',
        '2026-11-03T08:00:00',
        '',
        'There was a fire. Far from the harbour, it was put out.',
      ),
    ],
    ['ports', story('Ports & promises', '2026-11-04T08:00:00', '', 'Who pays for the quay?')],
    ['ibadan', story('Ìlú Ìbàdàn ń yípadà', '2026-11-05T08:00:00', '', 'Ilé ìwé tuntun.')],
    [
      'members',
      story('Members only', '2026-11-06T08:00:00', '', 'The harbour ferry.', 'password: letmein\n'),
    ],
    ['minato', story('港町の朝、漁師たち', '2026-11-07T08:00:00', '', '静かに海を待つ。100% of it.')],
  ]),
})

const slugs = (search: string, more: { orderby?: string; search_columns?: string[] } = {}) =>
  listPosts(newsroom, { page: 1, per_page: 100, order: 'desc', orderby: 'date', search, ...more }).items.map(
    ({ slug }) => slug,
  )

const cases: readonly (readonly [what: string, search: string, found: readonly string[]])[] = [
  ['all words, newest first', 'harbour fire', ['late', 'fire']],
  ['a phrase', '"harbour fire"', ['fire']],
  ['part of a word', 'erry', ['ferry']],
  ['whatever the case', 'FERRY', ['ferry']],
  ['without accents', 'ibadan', ['ibadan']],
  ['with accents', 'férry', ['ferry']],
  ['another script', '漁師', ['minato']],
  ['words that are excluded', 'fire -harbour', []],
  ['others that are not', 'ferry -harbour', ['ferry']],
  ['commas for spaces', 'harbour,fire', ['late', 'fire']],
  ['no stop words', 'the harbour fire', ['late', 'fire']],
  ['only stop words, as one phrase', 'of the', ['fire']],
  ['an ampersand as it is stored', 'Ports &amp; promises', ['ports']],
  ['punctuation that is not stripped', 'fire!', []],
  ['a sign that is none of SQL’s', '100%', ['minato']],
  ['never what is protected', 'Members only', []],
  ['block markup too', 'wp:paragraph', ['minato', 'ibadan', 'ports', 'late', 'fire', 'ferry']],
]

test.each(cases)('finds %s', (_, search, found) => {
  expect(slugs(search)).toEqual(found)
})

test('an ampersand alone is too short a word to be looked for', () => {
  expect(slugs('Ports & promises')).toEqual(['ports'])
})

test('by relevance, the phrase in the headline comes before later stories', () => {
  expect(slugs('harbour fire', { orderby: 'relevance' })).toEqual(['fire', 'late'])
})

test('columns can be told', () => {
  expect(slugs('water', { search_columns: ['post_title'] })).toEqual([])
  expect(slugs('water', { search_columns: ['post_excerpt'] })).toEqual(['ferry'])
})

test('a search of more than nine words is one phrase', () => {
  expect(readSearch('one two three four five six seven eight nine ten').wanted).toHaveLength(1)
  expect(readSearch('one two three four five six seven eight nine').wanted).toHaveLength(9)
})

test('the site’s search goes by relevance and knows the pages', () => {
  const hits = searchSite(newsroom, { search: 'harbour', subtype: ['any'], include: [], exclude: [] })
  expect(hits.map(({ record }) => record.slug)).toEqual(['fire', 'late', 'about-us'])
  const all = searchSite(newsroom, { subtype: ['page'], include: [], exclude: [] })
  expect(all.map(({ record }) => record.slug)).toEqual(['privacy-policy', 'contact', 'about-us'])
})
