import type { SavedArticle } from '../domain/savedArticle'
import { forget, recall, remember, rememberedKeys } from './deviceMemory'

const start = 'saving:'

const removal = 'removed'

/** What was asked of the reading list: a story to keep, `null` for one to let go. */
export interface SavedChange {
  articleId: number
  saved: SavedArticle | null
}

/** The last note that this page made of each story. */
const latest = new Map<number, SavedChange>()

/**
 * Notes what is about to be written to the reading list, in the moment of the press: a page that is left takes with it
 * what its database had not begun to write. Returns how to strike the note out once that is done.
 */
export const noteChange = (change: SavedChange): (() => void) => {
  const { articleId, saved } = change
  latest.set(articleId, change)
  remember(`${start}${articleId}`, saved ?? removal)
  return () => {
    // A later press has a note of its own in this place.
    if (latest.get(articleId) !== change) return
    latest.delete(articleId)
    forget(`${start}${articleId}`)
  }
}

/** Strikes out what a page before this one had noted, if this one has noted nothing else of the story. */
export const strikeEarlier = ({ articleId }: SavedChange): void => {
  if (!latest.has(articleId)) forget(`${start}${articleId}`)
}

const isSaved = (kept: unknown, articleId: number): kept is SavedArticle =>
  typeof kept === 'object' && kept !== null && (kept as Partial<SavedArticle>).article?.id === articleId

/** The changes that were asked for and not carried out. */
export const openChanges = (): readonly SavedChange[] =>
  rememberedKeys(start).flatMap((key): SavedChange[] => {
    const articleId = Number(key.slice(start.length))
    const kept = recall(key)
    if (kept === removal) return [{ articleId, saved: null }]
    return isSaved(kept, articleId) ? [{ articleId, saved: kept }] : []
  })
