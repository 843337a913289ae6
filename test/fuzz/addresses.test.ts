import { cleanup, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../mocks/mounts/node'
import { articlePath, authorPath, categoryPath, slugOfArticle, tagPath } from '../../src/domain/paths'
import { searchPath } from '../../src/domain/searchPath'
import { readerPath } from '../../src/html/links'
import { problems } from '../../src/language/english/problems'
import { fetchSearchPage } from '../../src/wordpress/articles'
import { toSlug } from '../../src/wordpress/wire'
import { renderRoute } from '../renderRoute'
import { check, patience } from './check'

vi.setConfig({ testTimeout: patience })

// What stays stubbed would be taken from the next file's newsroom with it: a worker runs many.
afterAll(() => void vi.unstubAllGlobals())

const newsroom = createMockServer({ stories: 20 })

beforeAll(() => newsroom.listen())
afterAll(() => newsroom.close())

/** Texts that people, robots and broken links bring: any characters, lone surrogates, half codes, long ones. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '%',
    '%e6%b8',
    '%00',
    '..',
    '.',
    '/',
    '\\',
    '?',
    '#',
    '\ud800',
    '<script>',
    "' or 1=1",
    '\u202e',
    'a'.repeat(4_000),
  ),
  fc.string({ maxLength: 10 }).map((text) => `%${text}`),
)

const place = { url: 'https://courier.example', permalink: 'https://courier.example/2026/11/a-story/' }

test('any slug of the newsroom has an address, which leads back to it', async () => {
  await check(
    'addresses',
    fc.asyncProperty(texts, texts, async (wire, other) => {
      const slug = toSlug(wire)
      for (const path of [articlePath, authorPath, categoryPath, tagPath])
        expect(path(slug)).toMatch(/^\/\w+\//)
      if (slug !== '' && !/\p{Surrogate}/u.test(slug)) expect(slugOfArticle(articlePath(slug))).toBe(slug)
      slugOfArticle(`/article/${other}`)
      expect(searchPath(other)).toMatch(/^\/search/)
      for (const address of [other, `/${other}`, `${place.url}/${other}`, `${place.permalink}?s=${other}`])
        expect(readerPath(address, place) ?? '/').toMatch(/^\//)
      vi.stubGlobal('fetch', () => Promise.resolve(new Response('[]')))
      expect((await fetchSearchPage(other, 1)).items).toEqual([])
      vi.unstubAllGlobals()
    }),
  )
})

/** As a browser would hand it on; half codes stay what they are. */
const asPath = (segment: string) =>
  new URL(`http://reader.test/x${segment.replace(/[\\?#/]/g, '')}`).pathname.slice(2)

const query = (entries: Record<string, string>) => `?${new URLSearchParams(entries)}`

const names = fc.constantFrom(
  'article',
  'category',
  'author',
  'tag',
  'search',
  'saved',
  'settings',
  'nowhere',
)

const places = fc
  .record({ name: names, segment: texts, key: texts, value: texts })
  .map(({ name, segment, key, value }) => `/${name}/${asPath(segment)}${query({ [key]: value, q: value })}`)

const searches = texts.map((words) => `/search${query({ q: words })}`)

test('whatever the address, a page stands there: itself, or a problem in words with ways on', async () => {
  // A boundary's page is drawn over a failure that React tells of; the router warns of half codes.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  await check(
    'pages',
    fc.asyncProperty(fc.oneof(places, searches), async (address) => {
      const { queryClient } = renderRoute(address)
      await waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 8_000 })
      expect(document.body.textContent).not.toContain(problems.broke)
      queryClient.clear()
      cleanup()
    }),
  )
})
