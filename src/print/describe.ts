import type { Article } from '../domain/article'
import { articlePath, categoryPath } from '../domain/paths'
import type { Site } from '../domain/site'
import { siteSettings } from '../domain/siteSettings'
import type { PrintedPage } from './printPage'

interface Description {
  title: string
  description: string
  /** Absolute; `null` where nobody said where the app lies. */
  address: string | null
  site: Site
  article: Article | null
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in an attribute or an element. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

type Meta = readonly [name: string, content: string | number | null | undefined]

const metas = (attribute: 'name' | 'property', list: readonly Meta[]) =>
  list
    .filter(([, content]) => content !== null && content !== undefined && content !== '')
    .map(([name, content]) => `<meta ${attribute}="${name}" content="${escaped(String(content))}">`)
    .join('')

const pictureOf = ({ article, site }: Description) =>
  article?.picture ??
  (site.icon === null ? null : { url: site.icon, width: null, height: null, alt: site.name })

const openGraph = (page: Description): readonly Meta[] => {
  const { article } = page
  const picture = pictureOf(page)
  return [
    ['og:site_name', page.site.name],
    ['og:type', article ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.address],
    ['og:image', picture?.url],
    ['og:image:width', picture?.width],
    ['og:image:height', picture?.height],
    ['og:image:alt', picture?.alt],
    ['article:published_time', article?.publishedAt],
    ['article:modified_time', article?.updatedAt],
    ['article:section', article?.categories[0]?.name],
    ...(article?.authors ?? []).map(({ name }): Meta => ['article:author', name]),
    ...(article?.tags ?? []).map(({ name }): Meta => ['article:tag', name]),
  ]
}

const newsArticle = ({ site, address, description }: Description, article: Article) => ({
  '@type': 'NewsArticle',
  headline: article.headline,
  description,
  datePublished: article.publishedAt,
  dateModified: article.updatedAt,
  mainEntityOfPage: address,
  wordCount: article.words,
  isAccessibleForFree: !article.isProtected,
  ...(article.picture && { image: [article.picture.url] }),
  ...(article.categories[0] && { articleSection: article.categories[0].name }),
  author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'NewsMediaOrganization', name: site.name, url: site.url },
})

const breadcrumb = (crumbs: readonly (readonly [string, string])[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(([name, item], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item,
  })),
})

/** JSON-LD of a story, with its place in the newspaper. */
const linkedData = (page: Description, app: string | null) => {
  const { article, address, site } = page
  if (!article || address === null) return ''
  const [section] = article.categories
  const crumbs: (readonly [string, string])[] = [
    [site.name, app ?? site.url],
    ...(section && app ? [[section.name, app + categoryPath(section.slug)] as const] : []),
    [article.headline, address],
  ]
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [newsArticle(page, article), breadcrumb(crumbs)],
  }
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`
}

/** Where a page is at home: a story on the newspaper's own site, unless the newsroom says that it is here. */
const addressOf = (path: string, article: Article | null, app: string | null) => {
  const isAtSite = siteSettings().canonical !== 'app'
  if (article && isAtSite) return article.siteUrl
  if (app === null) return null
  return app + (article ? articlePath(article.slug) : path)
}

const titleIn = (head: string) => /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''

const unescaped = (text: string) =>
  Object.entries(escapes).reduceRight((rest, [sign, name]) => rest.replaceAll(name, sign), text)

/** Search engines cut off what is longer. */
const longest = 300

/**
 * What machines are told of a page: search engines, and whatever shows a preview of a link (Open Graph, X cards,
 * JSON-LD of schema.org).
 * @param app address of the app without a slash at its end; `null` where nobody said it
 */
export const describe = (path: string, page: PrintedPage, app: string | null): string => {
  const { site, article } = page
  const description = (article ? article.standfirst : site.description).slice(0, longest)
  const title = article?.headline ?? unescaped(titleIn(page.head))
  const described: Description = { title, description, address: addressOf(path, article, app), site, article }
  const feed = `${site.url.replace(/\/$/, '')}/feed/`
  return [
    metas('name', [['description', description]]),
    metas('property', openGraph(described)),
    metas('name', [['twitter:card', article?.picture ? 'summary_large_image' : 'summary']]),
    `<link rel="alternate" type="application/rss+xml" title="${escaped(site.name)}" href="${escaped(feed)}">`,
    linkedData(described, app),
  ].join('')
}
