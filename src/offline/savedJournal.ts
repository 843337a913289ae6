import type { SavedArticle } from '../domain/savedArticle'
import { forget, recall, remember, rememberedKeys } from './deviceMemory'

const start = 'saving:'

const removal = 'removed'

/** A change of the reading list that was asked for: a story to keep, or the id of one to let go. */
export type SavedChange = { put: SavedArticle } | { remove: number }

/**
 * Notes what is about to be written to the reading list, in the moment of the press: a page that is left takes with it
 * what its database had not begun to write.
 */
export const noteChange = (change: SavedChange): void => {
  if ('put' in change) remember(`${start}${change.put.article.id}`, change.put)
  else remember(`${start}${change.remove}`, removal)
}

/** Strikes the note about a story out: the list has it. */
export const strikeChange = (articleId: number): void => forget(`${start}${articleId}`)

const isSaved = (kept: unknown, id: number): kept is SavedArticle =>
  typeof kept === 'object' && kept !== null && (kept as Partial<SavedArticle>).article?.id === id

/** The changes that were asked for and not carried out. */
export const openChanges = (): readonly SavedChange[] =>
  rememberedKeys(start).flatMap((key): SavedChange[] => {
    const id = Number(key.slice(start.length))
    const kept = recall(key)
    if (kept === removal) return [{ remove: id }]
    return isSaved(kept, id) ? [{ put: kept }] : []
  })
