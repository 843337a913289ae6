import type { Article, ArticleSummary } from './article'

/** A story on the reading list. */
export interface SavedArticle {
  /** In full once its body could be fetched. */
  article: Article | ArticleSummary
  /** Epoch ms. */
  savedAt: number
}
