import { join } from 'node:path'
import { escaped } from './describe'
import { readIfThere, writeWhole } from './files'
import type { Ledger, PrintedStory } from './ledger'

/** Addresses that one sitemap may hold (sitemaps.org). */
const most = 50_000

/** ms: older stories are no news to Google. */
const twoDays = 48 * 3_600_000

const mostNews = 1_000

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

const url = (address: string, rest = '') => `<url><loc>${escaped(address)}</loc>${rest}</url>\n`

const newsOf = ({ headline, publishedAt }: PrintedStory, name: string, language: string) =>
  `<news:news><news:publication><news:name>${escaped(name)}</news:name><news:language>${language}</news:language></news:publication>` +
  `<news:publication_date>${publishedAt}</news:publication_date><news:title>${escaped(headline)}</news:title></news:news>`

/** Where the app and its stories are at home. */
export interface Home {
  /** Public address of the app without a slash at its end; `null` where nobody said it. */
  app: string | null
  /** Of the newspaper. */
  name: string
  /** Code of the language that it is written in. */
  language: string
  /** Whether stories are at home in the app, and not on the newspaper's own site. */
  isHere: boolean
}

const newestFirst = (a: PrintedStory, b: PrintedStory) => b.publishedAt.localeCompare(a.publishedAt)

/** Where the build has a robots.txt: below the root of a host it would be read by nobody. */
const nameSitemaps = async (file: string, app: string) => {
  const text = await readIfThere(file)
  if (text === null || text.includes('Sitemap:')) return
  const lines = ['sitemap', 'news-sitemap'].map((name) => `Sitemap: ${app}/${name}.xml\n`)
  await writeWhole(file, text + lines.join(''))
}

/**
 * Tells search engines which pages there are, and which of them are news. Only where stories are at home in the app,
 * and it is known where that lies: a list of pages that all name another address as their own would mislead.
 */
export const writeSitemaps = async (folder: string, home: Home, { stories }: Ledger): Promise<void> => {
  const { app, name, language, isHere } = home
  if (app === null || !isHere) return
  const all = Object.values(stories).sort(newestFirst)
  const lists = [...new Set(all.flatMap((story) => story.lists))]
  const pages = [
    url(`${app}/`),
    ...lists.map((path) => url(app + path)),
    ...all.map(({ path, modified }) => url(app + path, `<lastmod>${modified}Z</lastmod>`)),
  ]
  const news = all
    .filter(({ publishedAt }) => Date.now() - Date.parse(publishedAt) < twoDays)
    .slice(0, mostNews)
    .map((story) => url(app + story.path, newsOf(story, name, language)))
  const sitemap = `${declaration}<urlset ${namespace}>\n${pages.slice(0, most).join('')}</urlset>\n`
  const newsmap = `${declaration}<urlset ${namespace} ${newsNamespace}>\n${news.join('')}</urlset>\n`
  await writeWhole(join(folder, 'sitemap.xml'), sitemap)
  await writeWhole(join(folder, 'news-sitemap.xml'), newsmap)
  await nameSitemaps(join(folder, 'robots.txt'), app)
}
