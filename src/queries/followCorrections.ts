import type { Article } from '../domain/article'
import { isWhole, type SavedArticle } from '../domain/savedArticle'
import { changeSaved, savedAmong } from '../offline/savedCopies'

/** The code for pictures waits until a story was corrected. */
const completing = () => import('./completeSaved')

const isCorrected = (saved: SavedArticle, article: Article) =>
  !isWhole(saved.article) || saved.article.updatedAt !== article.updatedAt

/** A story that was locked since stays readable as it was saved. */
const isLocked = (saved: SavedArticle, article: Article) => article.isProtected && !saved.article.isProtected

const withPictures = (saved: SavedArticle, wanted: readonly string[]) => {
  const pictures = saved.pictures?.filter(({ url }) => wanted.includes(url)) ?? []
  return { pictures, missing: wanted.filter((url) => !pictures.some((picture) => picture.url === url)) }
}

/** What it shows now is named at once, so that nobody who tidies up takes it for left over. */
const correct = async (article: Article) => {
  const { completePictures, filesOf } = await completing()
  const wanted = filesOf(article)
  await changeSaved(article.id, ({ takenDownAt: _, ...saved }) =>
    isCorrected(saved, article) ? { ...saved, article, ...withPictures(saved, wanted) } : saved,
  )
  await completePictures(article)
}

const follow = async (saved: SavedArticle, article: Article) => {
  if (isLocked(saved, article)) return
  if (isCorrected(saved, article) || saved.takenDownAt !== undefined) await correct(article)
}

/**
 * Brings saved stories to the state in which the newsroom has just sent them, text and pictures; the day they were
 * saved stays, and so does the reader's place. Never fails: what does not come is tried again when the list is opened.
 */
export const followCorrections = async (fetched: readonly Article[]): Promise<void> => {
  const news = new Map(fetched.map((article) => [article.id, article]))
  for (const saved of await savedAmong([...news.keys()])) {
    const article = news.get(saved.article.id)
    if (article) await follow(saved, article).catch(() => undefined)
  }
}
