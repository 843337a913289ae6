import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { scratchFolder } from '../../test/scratchFolder'
import { type Home, writeSitemaps } from './sitemaps'

const told = (publishedAt: string) => ({
  path: '/article/tolls',
  modified: '2026-11-24T08:00:00',
  headline: 'Tolls & votes',
  publishedAt,
  lists: ['/category/city'],
})

const ledger = {
  build: '1',
  seen: 1,
  total: 2,
  stories: {
    1: told('2026-11-24T07:00:00Z'),
    2: { ...told('2026-11-01T07:00:00Z'), path: '/article/older', headline: 'Older' },
  },
}

const home: Home = {
  app: 'https://read.paper.example',
  name: 'The Ellery Courier',
  language: 'en',
  isHere: true,
}

const folderWith = async (where: Home) => {
  vi.setSystemTime('2026-11-25T00:00:00Z')
  const folder = await scratchFolder()
  await writeSitemaps(folder, where, ledger)
  vi.useRealTimers()
  return folder
}

test('every page stands in the sitemap, and what is news in that of the news', async () => {
  const folder = await folderWith(home)
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8')
  expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://read.paper.example/',
    'https://read.paper.example/category/city',
    'https://read.paper.example/article/tolls',
    'https://read.paper.example/article/older',
  ])
  const news = await readFile(join(folder, 'news-sitemap.xml'), 'utf8')
  expect(news).toContain('<news:title>Tolls &amp; votes</news:title>')
  expect(news).not.toContain('Older')
})

test('the robots.txt of a build names them, once', async () => {
  const folder = await scratchFolder()
  const robots = join(folder, 'robots.txt')
  await writeFile(robots, 'User-agent: *\nAllow: /\n')
  for (let runs = 0; runs < 2; runs += 1) await writeSitemaps(folder, home, ledger)
  expect((await readFile(robots, 'utf8')).split('\n').slice(2)).toEqual([
    'Sitemap: https://read.paper.example/sitemap.xml',
    'Sitemap: https://read.paper.example/news-sitemap.xml',
    '',
  ])
})

test.each([
  ['is at home on the newspaper’s site', { ...home, isHere: false }],
  ['has no address that anybody said', { ...home, app: null }],
])('none is written where a story %s', async (_, where) =>
  expect(await readdir(await folderWith(where))).toEqual([]),
)
