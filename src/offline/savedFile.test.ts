import { expect, test, vi } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import { newToList, readSavedFile, toSavedFile } from './savedFile'

const site = { name: 'The Ellery Courier', url: 'https://courier.example' }
const whole = (id: number) => ({
  ...anArticle({ id, picture: aPicture() }),
  body: { untrusted: '<p>Text.</p>' },
  words: 1,
  pictures: 1,
})

/** A file in which one thing of one story was changed. */
const fileWith = (change: object) => {
  const file = JSON.parse(toSavedFile([{ article: whole(1), savedAt: 100 }], site))
  Object.assign(file.stories[0].article, change)
  return JSON.stringify(file)
}

test('what goes out comes in again, the pictures by their addresses', () => {
  const items = [
    { article: whole(1), savedAt: 100, pictures: [{ url: 'a', bytes: 9 }] },
    { article: anArticle({ id: 2, siteUrl: '' }), savedAt: 50 },
  ]
  expect(readSavedFile(toSavedFile(items, site))).toEqual({
    site: site.url,
    name: site.name,
    stories: [
      { article: whole(1), savedAt: 100 },
      { article: anArticle({ id: 2, siteUrl: '' }), savedAt: 50 },
    ],
    unreadable: 0,
  })
})
test.each([
  ['no JSON', '<html>'],
  ['another file', '{"stories":[]}'],
  [
    'a list of a later version',
    JSON.stringify({ format: 'broadsheet-saved-stories', version: 2, stories: [] }),
  ],
  [
    'a list of a thousand million stories',
    fileWith({}).replace('"stories":[', `"stories":[${'0,'.repeat(6_000)}`),
  ],
])('%s is no reading list', (_, text) => {
  expect(() => readSavedFile(text)).toThrow(expect.objectContaining({ name: 'Malformed' }))
})
test.each([
  ['an address that runs a script', { siteUrl: 'javascript:alert(1)' }],
  ['a picture that is no address', { picture: { ...aPicture(), url: 'data:text/html,x' } }],
  ['a text without end', { standfirst: 'x'.repeat(30_000) }],
  ['a wrong type', { headline: 7 }],
  ['an id that is none', { id: 1.5 }],
  ['the id 0', { id: 0 }],
  ['fewer than no words', { words: -1 }],
  ['a line without end', { slug: 'x'.repeat(2_001) }],
  ['a date without end', { publishedAt: '2'.repeat(41) }],
  ['an address without end', { siteUrl: `https://a.example/${'x'.repeat(4_000)}` }],
  [
    'a portrait that runs a script',
    { authors: [{ id: 1, name: '', slug: '', description: '', portrait: 'data:a' }] },
  ],
  ['a section that is none', { categories: [{ id: 1, name: 'City' }] }],
  ['counts that are none', { counts: {} }],
])('a story with %s is left out and counted', (_, change) => {
  expect(readSavedFile(fileWith(change))).toMatchObject({ stories: [], unreadable: 1 })
})
test('a story whose text cannot be read is taken as a card', () => {
  const { stories } = readSavedFile(fileWith({ body: '<script>' }))
  expect(stories[0]?.article).not.toHaveProperty('body')
})
test('nothing unexpected comes in with a story', () => {
  expect(readSavedFile(fileWith({ email: 'ama@mail.example' })).stories[0]?.article).not.toHaveProperty(
    'email',
  )
})

test('a story is taken once, and replaces a mere card only', () => {
  const kept = [
    { article: whole(1), savedAt: 10 },
    { article: anArticle({ id: 2 }), savedAt: 20 },
  ]
  const file = [1, 2, 3, 3].map((id) => ({ article: whole(id), savedAt: 99 }))
  expect(newToList(file, kept)).toEqual([
    { article: whole(2), savedAt: 20 },
    { article: whole(3), savedAt: 99 },
  ])
})

test.each(['https://a.example', 'HTTP://a.example', '/a', ''])('%o is an address to come in', (siteUrl) =>
  expect(readSavedFile(fileWith({ siteUrl })).unreadable).toBe(0),
)
test('who writes for the newsroom comes in whole', () => {
  const authors = [{ id: 0, name: 'Guest', slug: 'guest', description: '', portrait: null }]
  expect(readSavedFile(fileWith({ authors })).stories[0]?.article.authors).toEqual(authors)
})
test('a story saved in times to come was saved now, and a list may be without a name', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 50 })
  const { name: _, ...nameless } = JSON.parse(fileWith({}))
  expect(readSavedFile(JSON.stringify(nameless))).toMatchObject({ name: '', stories: [{ savedAt: 50 }] })
  vi.useRealTimers()
})
test('the file says of itself what it is, from when and from where', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T07:00:00Z') })
  expect(JSON.parse(toSavedFile([], site))).toEqual({
    format: 'broadsheet-saved-stories',
    version: 1,
    site: 'https://courier.example',
    name: 'The Ellery Courier',
    exportedAt: '2026-11-24T07:00:00.000Z',
    stories: [],
  })
  expect(toSavedFile([], site)).toContain('\n ')
  vi.useRealTimers()
})
test('a card replaces nothing', () => {
  const kept = [{ article: anArticle({ id: 2 }), savedAt: 20 }]
  expect(newToList([{ article: anArticle({ id: 2 }), savedAt: 99 }], kept)).toEqual([])
})
