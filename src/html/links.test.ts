import { expect, test } from 'vitest'
import { prepareLinks, readerPath } from './links'
import { parseInert } from './parse'

const dated = { url: 'https://courier.example', permalink: 'https://courier.example/2026/11/ferry/' }

test.each([
  ['https://courier.example/2026/10/harbour-fire/', '/article/harbour-fire'],
  ['http://www.courier.example/2026/10/harbour-fire', '/article/harbour-fire'],
  ['/2026/10/harbour-fire/#comment-12', '/article/harbour-fire#comment-12'],
  ['https://courier.example/2026/10/harbour-fire/2/', '/article/harbour-fire'],
  ['https://courier.example/2026/10/%e6%b8%af/', '/article/%E6%B8%AF'],
  ['https://courier.example/category/sport/football/', '/category/football'],
  ['https://courier.example/tag/%e6%b8%af/', '/tag/%E6%B8%AF'],
  ['https://courier.example/author/claire/', '/author/claire'],
  ['https://courier.example/?s=harbour+fire', '/search?q=harbour+fire'],
  ['https://courier.example/', '/'],
])('%s is read here', (address, path) => expect(readerPath(address, dated)).toBe(path))

test.each([
  'https://other.example/2026/10/harbour-fire/',
  'https://courier.example/about-us/',
  'https://courier.example/2026/10/',
  'https://courier.example/wp-content/uploads/2026/10/report.pdf',
  'https://courier.example/wp-admin/',
  'https://courier.example/feed/',
  'https://courier.example/category/sport/feed/',
  'https://courier.example/?p=12',
  'mailto:desk@courier.example',
])('%s is not', (address) => expect(readerPath(address, dated)).toBeNull())

test('a site whose stories are named at the top has no dates to go by', () => {
  const plain = { url: 'https://courier.example', permalink: 'https://courier.example/ferry/' }
  expect(readerPath('https://courier.example/harbour-fire/', plain)).toBe('/article/harbour-fire')
  expect(readerPath('https://courier.example/2026/11/', plain)).toBeNull()
})
test('without an example the last part is taken for a story', () =>
  expect(readerPath('/news/harbour-fire.html', { url: 'https://courier.example' })).toBe(
    '/article/harbour-fire',
  ))
test('a site in a folder keeps its folder out of it', () => {
  const folder = { url: 'https://a.example/news', permalink: 'https://a.example/news/2026/11/ferry/' }
  expect(readerPath('https://a.example/news/2026/10/fire/', folder)).toBe('/article/fire')
  expect(readerPath('https://a.example/shop/2026/10/fire/', folder)).toBeNull()
})

const link = (html: string, base = '/') => {
  const body = parseInert(html)
  prepareLinks(body, { ...dated, base })
  return body.innerHTML
}

test('a link of our own carries the path under which the reader is served', () =>
  expect(link('<a href="/2026/10/fire/" target="_blank" rel="noopener">a</a>', '/demo/')).toBe(
    '<a href="/demo/article/fire">a</a>',
  ))
test('a foreign link opens elsewhere and keeps what it says to search engines', () =>
  expect(link('<a href="https://b.example/x?a=1&amp;b=2" rel="sponsored noreferrer">a</a>')).toBe(
    '<a href="https://b.example/x?a=1&amp;b=2" rel="noopener sponsored" target="_blank">a</a>',
  ))
test('a relative address to a file is completed', () =>
  expect(link('<a href="/wp-content/a.pdf">a</a>')).toContain(
    'href="https://courier.example/wp-content/a.pdf"',
  ))
test('mail and anchors are left alone', () => {
  const raw = '<a href="mailto:a@b.example">a</a><a href="#note">b</a>'
  expect(link(raw)).toBe(raw)
})
