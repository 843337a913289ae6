import { expect, test } from 'vitest'
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
