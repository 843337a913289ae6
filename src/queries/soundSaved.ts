import type { SavedList } from '../offline/savedArticles'
import { isSound } from '../offline/savedRecord'
import { savedQueries } from './savedQueries'

const soundOnly = (list: SavedList): SavedList => ({ ...list, items: list.items.filter(isSound) })

/** The reading list as far as it can be shown: one record that is broken must not cost the others. */
export const soundSaved = () => ({ ...savedQueries.list(), select: soundOnly })
