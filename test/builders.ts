import type { ArticleSummary } from '../src/domain/article'
import type { Comment } from '../src/domain/comment'
import type { Image } from '../src/domain/image'
import type { PendingComment } from '../src/domain/pendingComment'

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

/** A comment of the newsroom. */
export const aComment = (rest: Partial<Comment> = {}): Comment => ({
  id: 1,
  articleId: 7,
  parentId: 0,
  authorName: 'Ama',
  writtenAt: '2026-11-24T07:00:00Z',
  body: { untrusted: '<p>Stay safe.</p>' },
  status: 'approved',
  ...rest,
})

/** A comment that waits in the outbox. */
export const aPendingComment = (rest: Partial<PendingComment> = {}): PendingComment => ({
  id: 'p1',
  articleId: 7,
  slug: 'story-7',
  headline: 'Story 7',
  parentId: 0,
  draft: { text: 'Stay safe.', name: 'Ama', email: 'ama@mail.example' },
  writtenAt: 1_000,
  attempts: 0,
  isRepeat: false,
  state: { kind: 'waiting', for: 'turn', notBefore: 0 },
  ...rest,
})
