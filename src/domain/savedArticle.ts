import type { Article, ArticleSummary } from './article'

/** A picture that this device keeps with a story. */
export interface KeptPicture {
  url: string
  /** `null` where the browser does not say: a picture of another site that shares no more than its look. */
  bytes: number | null
}

/** A story on the reading list. */
export interface SavedArticle {
  /** In full once its body could be fetched. */
  article: Article | ArticleSummary
  /** Epoch ms. */
  savedAt: number
  /** Absent until its pictures were looked for. */
  pictures?: readonly KeptPicture[]
  /** Addresses of the pictures that could not be fetched so far. */
  missing?: readonly string[]
  /** When the newsroom was found to have taken the story down; epoch ms. */
  takenDownAt?: number
}

/** A saved story that is there in full. */
export type SavedWhole = SavedArticle & { article: Article }

/** Whether a saved story is there in full. */
export const isWhole = (article: SavedArticle['article']): article is Article => 'body' in article

/** The saved story in full; `null` where only its card is there. */
export const wholeOf = (saved: SavedArticle): SavedWhole | null =>
  isWhole(saved.article) ? { ...saved, article: saved.article } : null
