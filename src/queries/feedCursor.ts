import type { ArticleSummary } from '../domain/article'
import type { Cursor, Page } from '../domain/page'
import type { ArticleFilter } from '../wordpress/articles'

/** What a list holds: sources of stories, read one after the other to their ends, or what a search finds. */
export type FeedScope =
  | { kind: 'sources'; sources: readonly ArticleFilter[] }
  | { kind: 'search'; words: string }

/** Where an endless list goes on. */
export type FeedCursor =
  | { kind: 'sources'; source: number; after: Cursor | null }
  | { kind: 'search'; page: number }

/** A stretch of an endless list of stories. */
export type FeedPage = Page<ArticleSummary, FeedCursor>

/** Where a list begins. */
export const startOf = ({ kind }: FeedScope): FeedCursor =>
  kind === 'search' ? { kind, page: 1 } : { kind, source: 0, after: null }

/** Whether a page with this cursor is asked for from the top of its list. */
export const isStart = (cursor: FeedCursor): boolean =>
  cursor.kind === 'search' ? cursor.page === 1 : cursor.source === 0 && cursor.after === null
