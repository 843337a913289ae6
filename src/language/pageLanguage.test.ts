import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** The script at the head of index.html, which no module can stand in for: it runs before the first paint. */
const choose = () => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('index.html', 'utf8')) ?? []
  new Function(script)()
  return `${root.lang} ${root.dir}`
}

const root = document.documentElement

const browserSpeaks = (...languages: readonly string[]) =>
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

beforeEach(() => void browserSpeaks('de-CH', 'fr-CH', 'en'))

afterEach(() => {
  delete root.dataset.siteLanguage
  root.removeAttribute('dir')
  root.lang = 'en'
})

test('the browser’s languages choose, the first that the app speaks', () => {
  expect(choose()).toBe('fr ltr')
})

test('the newspaper’s language outweighs the browser’s', () => {
  root.dataset.siteLanguage = 'ar'
  expect(choose()).toBe('ar rtl')
})

test('the reader’s own choice outweighs both', () => {
  root.dataset.siteLanguage = 'ar'
  localStorage.setItem('broadsheet:language', '"yo"')
  expect(choose()).toBe('yo ltr')
})

test.each([
  ['garbage', '{"'],
  ['a language that nobody speaks here', '"xx"'],
  ['nothing at all', 'null'],
])('a choice that is %s counts for none', (_, kept) => {
  localStorage.setItem('broadsheet:language', kept)
  expect(choose()).toBe('fr ltr')
})

test('English where nothing else is spoken', () => {
  browserSpeaks('de', 'sw')
  expect(choose()).toBe('en ltr')
})

test('a printed page stands in its own language; what was chosen is told to the app', () => {
  root.dataset.printed = ''
  choose()
  expect(`${root.lang} ${root.dataset.language}`).toBe('en fr')
  delete root.dataset.printed
})
