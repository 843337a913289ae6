import { expect, test } from 'vitest'
import {
  articlePath,
  authorPath,
  categoryPath,
  savedPath,
  settingsPath,
  slugOfArticle,
  tagPath,
} from './paths'
import { searchPath } from './searchPath'

test('a non-Latin slug is encoded once', () =>
  expect(articlePath('港の夜')).toBe('/article/%E6%B8%AF%E3%81%AE%E5%A4%9C'))
test('a slug that ends within a character has an address all the same', () =>
  expect(tagPath('night\ud83d')).toBe('/tag/night'))
test.each([
  [articlePath('港の夜'), '港の夜'],
  ['/news/article/tolls/', 'tolls'],
  ['/article/%E6', null],
  ['/article/tolls/comments', null],
  ['/category/city', null],
])('the address %s is that of the story %s', (address, slug) => expect(slugOfArticle(address)).toBe(slug))
test('a slash in a slug cannot leave its segment', () =>
  expect(articlePath('a/b?c')).toBe('/article/a%2Fb%3Fc'))
test('what is searched for survives the address', () => {
  const url = new URL(searchPath(' rock & roll + 5% '), 'https://courier.example')
  expect(url.searchParams.get('q')).toBe('rock & roll + 5%')
})
test('nothing searched for leads to the empty search page', () =>
  expect([searchPath('  '), searchPath('')]).toEqual(['/search', '/search']))
test('every kind of page has an address of its own', () =>
  expect([categoryPath('a&b'), authorPath('edda'), tagPath('ìbàdàn'), savedPath(), settingsPath()]).toEqual([
    '/category/a%26b',
    '/author/edda',
    '/tag/%C3%ACb%C3%A0d%C3%A0n',
    '/saved',
    '/settings',
  ]))
