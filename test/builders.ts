import type { ArticleSummary } from '../src/domain/article'
import type { Image } from '../src/domain/image'

/** A picture with defaults. */
export const aPicture = (parts: Partial<Image> = {}): Image => ({
  url: 'https://news.example/picture.jpg',
  width: 1200,
  height: 800,
  files: [],
  alt: '',
  caption: '',
  ...parts,
})

/** A story with defaults; say only what the test is about. */
export const anArticle = (parts: Partial<ArticleSummary> = {}): ArticleSummary => {
  const id = parts.id ?? 1
  return {
    id,
    slug: `story-${id}`,
    headline: `Story ${id}`,
    standfirst: 'What it is about.',
    publishedAt: '2026-11-24T07:00:00Z',
    publishedLocal: '2026-11-24T08:00:00',
    updatedAt: '2026-11-24T07:00:00Z',
    categories: [],
    tags: [],
    authors: [],
    picture: null,
    counts: { comments: null, likes: null, views: null },
    words: null,
    isProtected: false,
    isSticky: false,
    takesComments: true,
    siteUrl: `https://news.example/story-${id}/`,
    ...parts,
  }
}
