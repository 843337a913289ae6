import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readSiteBlock } from './siteBlock.ts'
import { unknownSections } from './siteCategories.ts'
import { colourRules } from './siteColours.ts'
import { siteSettings } from './siteSettings.ts'

let folder = ''
const inFolder = (name: string) => join(folder, name)
const svg = (box: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="M0 0h9"/></svg>`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(inFolder('nameplate.svg'), svg('viewBox="0 0 480 64"'))
  writeFileSync(inFolder('nameplate-dark.svg'), svg('viewBox="0 0 480 64" fill="#fff"'))
  writeFileSync(inFolder('shapeless.svg'), svg(''))
  writeFileSync(inFolder('icon.png'), readFileSync('public/icons/icon-512.png'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (block: unknown) => {
  writeFileSync(inFolder('site.json'), JSON.stringify(block))
  return readSiteBlock(inFolder('site.json'))
}

test('the example that newsrooms are given can be used as it stands', () => {
  const [, example = ''] = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/newsrooms.md', 'utf8')) ?? []
  const block = read(JSON.parse(example))
  expect(block.icon?.size).toBe(512)
  expect(siteSettings(block, ['https://media.paper.example'])).toMatchObject({
    name: 'The Lagoon Telegraph',
    sections: ['politics', 'city', 'sport', 'opinion'],
    readingSpeed: 200,
    canonical: 'app',
    origins: ['https://media.paper.example'],
    logo: { light: expect.stringMatching(/^assets\/logo-[0-9a-f]{8}\.svg$/), width: 480, height: 64 },
  })
  expect(block.logo?.dark.fileName).not.toBe(block.logo?.light.fileName)
})

test('where no file is named, nothing is set', () => {
  expect(JSON.parse(JSON.stringify(siteSettings(readSiteBlock(undefined), [])))).toEqual({ origins: [] })
})

const pale = { light: '#e08a00', dark: '#ffb84d' }
const readable = { light: '#0a56a8', dark: '#8fc4ff' }

test.each([
  [
    { sections: ['city', 'sport', 7] },
    'site.sections[2]: expected the slug of a category, such as "politics", got 7',
  ],
  [
    { sections: ['city', 'Front page'] },
    'site.sections[1]: expected the slug of a category, such as "politics", got "Front page"',
  ],
  [{ sections: ['city', 'city'] }, 'site.sections[1]: "city" stands here twice'],
  [{ sections: [] }, 'site.sections: expected at least one slug; leave the field out for all sections'],
  [
    { colors: {} },
    'site.colors: there is no such field; there are name, icon, logo, colours, sections, language, readingSpeed, canonical, hosts',
  ],
  [
    { colours: { accent: { light: 'red', dark: '#ffffff' } } },
    'site.colours.accent.light: expected a colour, such as "#a3201a", got "red"',
  ],
  [{ colours: { accent: { light: '#a3201a' } } }, 'site.colours.accent.dark: is missing'],
  [
    { colours: { accent: pale } },
    'site.colours.accent.light: #e08a00 and the paper (#fbf9f4, light) have a contrast of 2.5:1; it takes 4.5:1 to be read',
  ],
  [
    { colours: { sections: { sport: { ...readable, dark: '#0a56a8' } } } },
    'site.colours.sections.sport.dark: #0a56a8 and the paper (#151411, dark) have a contrast of 2.5:1; it takes 4.5:1 to be read',
  ],
  [
    { language: 'de' },
    'site.language: expected a language that the app speaks: "en", "fr", "ar" or "yo", got "de"',
  ],
  [
    { readingSpeed: '200' },
    'site.readingSpeed: expected words per minute, a whole number from 60 to 1000, got "200"',
  ],
  [{ canonical: 'reader' }, 'site.canonical: expected "site" or "app", got "reader"'],
  [
    { hosts: ['media.paper.example'] },
    'site.hosts[0]: expected an origin, such as "https://media.paper.example", got "media.paper.example"',
  ],
  [
    { colours: { sections: { '\ud800': readable } } },
    'expected the slug of a category, such as "politics", got "\\ud800"',
  ],
  [
    { logo: { light: 'nameplate.svg', dark: 'shapeless.svg' } },
    'shapeless.svg has no size: an SVG needs a viewBox',
  ],
  [
    { logo: { light: 'nameplate.jpg', dark: 'nameplate.svg' } },
    'site.logo.light: expected an SVG or a PNG file, got',
  ],
  [{ icon: 'nameplate.svg' }, 'site.icon: nameplate.svg is no square PNG of at least 192 px'],
  ['The Telegraph', 'site: expected a block { … }, got "The Telegraph"'],
])('%j ends the build, by the name of the field', (block, message) => {
  expect(() => read(block)).toThrow(message)
})

test.each([
  'https://paper.example;sandbox',
  'https://paper.example,https:',
  "https://paper.example'",
  'https://$host',
  'https://*.paper.example',
  'ftp://paper.example',
  'data:text/html',
  'https://paper.example/\nX-Frame-Options: ALLOWALL',
])('the host %j reaches no header', (host) => {
  expect(() => read({ hosts: [host] })).toThrow('site.hosts[0]: expected an origin')
})

test('hosts are named with a port, or by number', () => {
  const hosts = ['https://media.paper.example', 'http://127.0.0.1:8881', 'http://[::1]:8881']
  expect(read({ hosts }).fields.hosts).toEqual(hosts)
})

test('all that is wrong is said at once', () => {
  expect(() => read({ canonical: 1, readingSpeed: 1 })).toThrow(/readingSpeed.*\n.*canonical/)
})

test('a section that the site does not have is found before readers miss it', async () => {
  vi.stubGlobal('fetch', async () => Response.json([{ slug: 'city' }, { slug: '%e6%b8%af' }]))
  const fields = { sections: ['city', '港', 'sprot'], colours: { sections: { gone: readable } } }
  expect(await unknownSections(fields, 'https://paper.example')).toEqual([
    'site.sections[2]: https://paper.example has no category "sprot"',
    'site.colours.sections.gone: https://paper.example has no category "gone"',
  ])
})

test('a colour goes to all that takes the accent, or to the links of its section', () => {
  const rules = colourRules({ accent: readable, sections: { 港: readable } })
  expect(rules).toContain(":root,\n:root[data-theme='sepia'] {\n  --accent: light-dark(#0a56a8, #8fc4ff);\n}")
  expect(rules).toContain("a[href$='/category/%E6%B8%AF'] {")
})
