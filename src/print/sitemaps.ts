import { join } from 'node:path'
import { siteSettings } from '../domain/siteSettings'
import { escaped } from './describe'
import { writeWhole } from './files'
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

const newestFirst = (a: PrintedStory, b: PrintedStory) => b.publishedAt.localeCompare(a.publishedAt)

/**
 * Tells search engines which pages there are, and which of them are news. Only where stories are at home in the app,
 * and it is known where that lies: a list of pages that all name another address as their own would mislead.
 */
export const writeSitemaps = async (
  folder: string,
  app: string | null,
  { stories }: Ledger,
  name = siteSettings().name ?? '',
): Promise<void> => {
  const { canonical, language = 'en' } = siteSettings()
  if (app === null || canonical !== 'app') return
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
}
