import type { SavedList } from '../offline/savedArticles'
import { isSound } from '../offline/savedRecord'
import { savedQueries } from './savedQueries'

interface SoundList extends SavedList {
  /** Stories that stay on the device and cannot be shown. */
  unreadable: number
}

const soundOnly = (list: SavedList): SoundList => {
  const items = list.items.filter(isSound)
  return { ...list, items, unreadable: list.items.length - items.length }
}

/** The reading list as far as it can be shown: one record that is broken must not cost the others. */
export const soundSaved = () => ({ ...savedQueries.list(), select: soundOnly })
