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
  ['https://courier.example/2026/10/harbour-fire.html', '/article/harbour-fire'],
  ['https://courier.example/2026/10/harbour-fire.HTM', '/article/harbour-fire'],
  ['https://courier.example/2026/10/the.html-way/', '/article/the.html-way'],
  ['https://courier.example/2026/10/fire-12/', '/article/fire-12'],
  ['https://courier.example/2026/10/100%-sure/', '/article/100%25-sure'],
  ['https://courier.example/category/sport/page/', '/category/page'],
  ['?s=fire', '/search?q=fire'],
  ['https://courier.example/', '/'],
  ['https://courier.example/#top', '/'],
])('%s is read here', (address, path) => expect(readerPath(address, dated)).toBe(path))

test.each([
  'https://other.example/2026/10/harbour-fire/',
  'https://courier.example/about-us/',
  'https://courier.example/2026/10/',
  'https://courier.example/wp-content/uploads/2026/10/report.pdf',
  'https://courier.example/wp-admin/',
  'https://courier.example/wp-content/2026/fire/',
  'https://courier.example/feed/',
  'https://courier.example/comments/2026/feeds/',
  'https://courier.example/page/2026/2/',
  'https://courier.example/search/2026/fire/',
  'https://courier.example/index.php/2026/fire',
  'https://courier.example/sitemap-posts/2026/fire',
  'https://courier.example/2026/10/feed/',
  'https://courier.example/2026/10/report.pdf',
  'https://courier.example/2026/10/report.JPEG',
  'https://courier.example/category/',
  'https://courier.example/category/sport/feed/',
  'https://courier.example/category/sport/page/2/',
  'https://courier.example/2026/october/harbour-fire/',
  'https://courier.example/2026/10/24/harbour-fire/',
  'https://courier.example/?p=12',
  'https://www2.courier.example/2026/10/harbour-fire/',
  'ftp://courier.example/2026/10/harbour-fire/',
  'mailto:desk@courier.example',
  'https://[',
])('%s is not', (address) => expect(readerPath(address, dated)).toBeNull())

test('a site whose stories are named at the top has no dates to go by', () => {
  const plain = { url: 'https://courier.example', permalink: 'https://courier.example/ferry/' }
  expect(readerPath('https://courier.example/harbour-fire/', plain)).toBe('/article/harbour-fire')
  expect(readerPath('https://courier.example/2026/11/', plain)).toBeNull()
  expect(readerPath('https://courier.example/2026/', plain)).toBeNull()
})
test('a name that only begins like a route of WordPress’s own is a story', () => {
  const plain = { url: 'https://courier.example', permalink: 'https://courier.example/ferry/' }
  for (const slug of ['feeding-time', 'commentsection', 'pages', 'searching', 'my-wp-life'])
    expect(readerPath(`https://courier.example/${slug}/`, plain)).toBe(`/article/${slug}`)
})
test.each(['https://courier.example/12/', 'https://courier.example/archives/12'])(
  'a story that is named by its number only, as %s is, opens at the newspaper: nothing is found by it here',
  (permalink) => {
    const numbered = { url: 'https://courier.example', permalink }
    expect(readerPath(permalink.replace('12', '34'), numbered)).toBeNull()
    expect(readerPath('https://courier.example/about/', numbered)).toBeNull()
  },
)
test('the second page of a story is the story, however many numbers come before its name', () => {
  const daily = { url: 'https://courier.example', permalink: 'https://courier.example/2026/11/24/ferry/' }
  expect(readerPath('https://courier.example/2026/10/24/fire/2/', daily)).toBe('/article/fire')
})
test('an example that is no address, or of elsewhere, is none', () => {
  const site = { url: 'https://courier.example' }
  for (const permalink of ['nonsense', ''])
    expect(readerPath('/news/harbour-fire/', { ...site, permalink })).toBe('/article/harbour-fire')
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
test.each([
  ['nofollow', 'noopener nofollow'],
  ['ugc  sponsored', 'noopener ugc sponsored'],
  ['nofollowing noopener', 'noopener'],
])('a foreign link that says “%s” then says “%s”', (rel, result) =>
  expect(link(`<a href="https://b.example/" rel="${rel}">a</a>`)).toBe(
    `<a href="https://b.example/" rel="${result}" target="_blank">a</a>`,
  ),
)
test('a foreign link over HTTP opens elsewhere too', () =>
  expect(link('<a href="http://b.example/">a</a>')).toContain('target="_blank"'))
test('an anchor written with the whole address of the very story stays on its page', () => {
  const story = 'https://courier.example/2026/11/ferry/'
  expect(link(`<a href="${story}#note">a</a>`)).toBe('<a href="#note">a</a>')
  expect(link(`<a href="${story}">a</a>`)).toBe('<a href="/article/ferry">a</a>')
  expect(link('<a href="https://courier.example/2026/11/fire/#note">a</a>')).toBe(
    '<a href="/article/fire#note">a</a>',
  )
  expect(link('<a href="https://b.example/2026/11/ferry/#note">a</a>')).toContain('href="https://b.example/')
})
test('a link whose address cannot be read, or is of no page, claims nothing', () => {
  expect(link('<a href="https://[" target="_blank" rel="noopener">a</a>')).toBe('<a href="https://[">a</a>')
  expect(link('<a href="mailto:a@b.example" target="_blank" rel="nofollow">a</a>')).toBe(
    '<a href="mailto:a@b.example">a</a>',
  )
  expect(link('<a>a</a>')).toBe('<a>a</a>')
})
test('where nobody says under which path, it is the root', () => {
  const body = parseInert('<a href=" /2026/10/fire/ ">a</a>')
  prepareLinks(body, dated)
  expect(body.innerHTML).toBe('<a href="/article/fire">a</a>')
})
test('a relative address to a file is completed', () =>
  expect(link('<a href="/wp-content/a.pdf">a</a>')).toContain(
    'href="https://courier.example/wp-content/a.pdf"',
  ))
test('mail and anchors are left alone', () => {
  const raw = '<a href="mailto:a@b.example">a</a><a href="#note">b</a>'
  expect(link(raw)).toBe(raw)
})
