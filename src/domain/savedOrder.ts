import { isFinished } from './readingPlace'
import { readMinutes } from './readTime'
import { isWhole, type SavedArticle } from './savedArticle'

/** How much of each story was read, 0 to 1, by its id; a story never opened is not in it. */
export type SharesRead = ReadonlyMap<number, number>

/** Orders of the reading list, as the address names them; the first one is meant when it names none. */
export const savedOrders = ['saved', 'newest', 'oldest', 'shortest', 'unread'] as const

export type SavedOrder = (typeof savedOrders)[number]

/** The order that an address names; last saved first for anything else. */
export const toSavedOrder = (name: string | null): SavedOrder =>
  savedOrders.find((order) => order === name) ?? 'saved'

const byMoment = (a: SavedArticle, b: SavedArticle) =>
  Date.parse(a.article.publishedAt) - Date.parse(b.article.publishedAt)

const bySaved = (a: SavedArticle, b: SavedArticle) => b.savedAt - a.savedAt

/** Nobody knows how long a story is whose text is not here and whose newsroom does not say: it stands last. */
const minutes = ({ article }: SavedArticle) => {
  if (article.words === null) return Number.MAX_VALUE
  return readMinutes(article.words, isWhole(article) ? article.pictures : Number(article.picture !== null))
}

/** Not opened, then begun, then read. */
const stage = (share = 0) => (share === 0 ? 0 : isFinished({ share }) ? 2 : 1)

const comparisons: Record<SavedOrder, (a: SavedArticle, b: SavedArticle, shares: SharesRead) => number> = {
  saved: bySaved,
  newest: (a, b) => byMoment(b, a),
  oldest: byMoment,
  shortest: (a, b) => minutes(a) - minutes(b),
  unread: (a, b, shares) => stage(shares.get(a.article.id)) - stage(shares.get(b.article.id)),
}

/** The reading list in an order; what is equal in it stands last saved first. */
export const sortSaved = (
  items: readonly SavedArticle[],
  order: SavedOrder,
  shares: SharesRead,
): readonly SavedArticle[] => [...items].sort((a, b) => comparisons[order](a, b, shares) || bySaved(a, b))
