import type { ArticleSummary } from '../../domain/article'
import { articlePath } from '../../domain/paths'
import { siteSettings } from '../../domain/siteSettings'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Tells search engines where the story is at home: on the newspaper's own site, unless the newsroom says here. */
export const Canonical = ({ article: { slug, siteUrl } }: { article: ArticleSummary }) => {
  const href = siteSettings().canonical === 'app' ? base + articlePath(slug) : siteUrl
  return href ? <link rel="canonical" href={href} /> : null
}
