import { type SavedArticle, type SavedWhole, wholeOf } from '../domain/savedArticle'
import type { Database } from './database'
import { listSaved } from './savedArticles'
import { tellOtherTabs } from './savedChannel'
import { isSound } from './savedRecord'
import { tryOnDevice, unkept } from './savedStore'

const changeOnDevice = async (
  database: Database,
  articleId: number,
  change: (saved: SavedArticle) => SavedArticle,
): Promise<SavedArticle | null> => {
  const { store, done } = database.transaction('saved', 'readwrite')
  const saved = await store.get(articleId)
  const changed = saved ? change(saved) : null
  const isOther = changed !== null && changed !== saved
  if (isOther) await store.put(changed)
  await done
  if (isOther) tellOtherTabs()
  return changed
}

/**
 * Changes what is saved of a story and returns it; `null` when it is not saved any more. A `change` that returns what
 * it was given changes nothing.
 */
export const changeSaved = async (
  articleId: number,
  change: (saved: SavedArticle) => SavedArticle,
): Promise<SavedArticle | null> => {
  const held = unkept.get(articleId)
  if (held) unkept.set(articleId, change(held))
  const changed = await tryOnDevice((database) => changeOnDevice(database, articleId, change))
  return changed ?? unkept.get(articleId) ?? null
}

/** Which of these stories are saved. */
export const savedAmong = async (ids: readonly number[]): Promise<readonly SavedArticle[]> => {
  const kept = await tryOnDevice((database) => {
    const { store } = database.transaction('saved')
    return Promise.all(ids.map((id) => store.get(id)))
  })
  return ids.flatMap((id, index) => unkept.get(id) ?? kept?.[index] ?? [])
}

/** The saved copy of a story in full; `null` when it is not saved, or only its card is, or it cannot be read. */
export const findSaved = async (slug: string): Promise<SavedWhole | null> => {
  const found = (await listSaved()).items.find(({ article }) => article.slug === slug)
  return found && isSound(found) ? wholeOf(found) : null
}
