import { expect, test } from 'vitest'
import { hashOf } from '../build/contentPolicy'
import { toDocument } from './document'

const shell = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta name="description" content="News" />
    <title>Broadsheet</title>
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/newsroom-1.js" data-asks>
    <link rel="modulepreload" crossorigin href="/assets/device-1.js" data-asks>
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`

const files = {
  css: 'h1 { color: red }',
  styles: ['assets/index-1.css'],
  scripts: ['assets/ArticlePage-1.js'],
}
const filling = {
  language: 'ar',
  dir: 'rtl',
  head: '<title>Tolls</title>',
  root: '<h1>Tolls $& $1</h1>',
  data: '{"at":1}',
}

const printed = () => toDocument(shell, '/paper/', files, filling)

test('the page stands in the root, and what it was drawn from behind it', () => {
  expect(printed()).toContain(
    '<div id="root"><h1>Tolls $& $1</h1></div><script type="application/json" id="printed" data-language="ar">{"at":1}</script>',
  )
  expect(printed()).toContain('<html lang="ar" dir="rtl" data-printed>')
})

test('title and description are the page’s own', () => {
  expect(printed().match(/<title>.*?<\/title>/g)).toEqual(['<title>Tolls</title>'])
  expect(printed()).not.toContain('name="description"')
})

test('nothing is painted before the first headline is here, where one has a name', () => {
  const root = '<h1>City</h1><h2 id="_R_1_" dir="auto">Tolls</h2><h2 id="_R_2_">Tides</h2>'
  const page = toDocument(shell, '/', files, { ...filling, root })
  expect(page.match(/<link rel="expect"[^>]*>/g)).toEqual([
    '<link rel="expect" blocking="render" href="#_R_1_">',
  ])
  expect(printed()).not.toContain('rel="expect"')
})

test('its rules stand in it, and its policy lets them', () => {
  expect(printed()).toContain('<style>h1 { color: red }</style>')
  expect(printed()).not.toContain('<link rel="stylesheet" crossorigin')
  expect(printed()).toContain(`style-src 'self' ${hashOf(files.css)};`)
})

test('code that comes later finds its rules named, and does not fetch them again', () =>
  expect(printed()).toContain('<link rel="stylesheet" disabled href="/paper/assets/index-1.css">'))

test('the code of the page is fetched at once, what asks the newsroom is not', () => {
  expect(printed()).toContain('<link rel="modulepreload" crossorigin href="/paper/assets/ArticlePage-1.js">')
  for (const asking of ['newsroom-1.js', 'device-1.js']) expect(printed()).not.toContain(asking)
})

test('a page of another build is refused', () =>
  expect(() => toDocument('<html lang="en"></html>', '/', files, filling)).toThrow(/has no/))
