import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import { isWhole, type KeptPicture, type SavedArticle } from '../domain/savedArticle'
import { listSaved } from '../offline/savedArticles'
import { changeSaved } from '../offline/savedCopies'
import { canKeepPictures, dropPicturesBut, filesForScreen, keepPicture } from '../offline/savedPictures'
import { isSound } from '../offline/savedRecord'
import { shownPictures } from '../wordpress/shownPictures'
import { articleQueries } from './articleQueries'

const urlsOf = ({ pictures = [], missing = [] }: SavedArticle): readonly string[] => [
  ...pictures.map(({ url }) => url),
  ...missing,
]

const withText = async (queryClient: QueryClient, { article }: SavedArticle) => {
  if (isWhole(article)) return article
  const whole = await queryClient.ensureQueryData(articleQueries.bySlug(article.slug)).catch(() => null)
  return whole && (await changeSaved(article.id, (saved) => ({ ...saved, article: whole }))) && whole
}

/** The picture files of a story that this screen shows; none where the browser keeps no files. */
export const filesOf = (article: Article): readonly string[] =>
  canKeepPictures() ? filesForScreen(shownPictures(article)) : []

/** Named as missing before they are fetched, so that nobody who tidies up takes them for left over. */
const nameFiles = async (article: Article) => {
  const files = (saved: SavedArticle) => {
    const known = urlsOf(saved)
    return known.length > 0 ? known : filesOf(article)
  }
  const named = await changeSaved(article.id, (saved) => {
    const kept = saved.pictures ?? []
    const missing = files(saved).filter((url) => !kept.some((picture) => picture.url === url))
    return { ...saved, pictures: kept, missing }
  })
  return named ? urlsOf(named) : []
}

const isKept = (picture: KeptPicture | null): picture is KeptPicture => picture !== null

/** Fetches the pictures of a saved story that are missing, in the sizes of this screen. Never fails. */
export const completePictures = async (article: Article): Promise<void> => {
  if (!canKeepPictures()) return
  const urls = await nameFiles(article)
  const pictures = (await Promise.all(urls.map(keepPicture))).filter(isKept)
  const missing = urls.filter((url) => !pictures.some((picture) => picture.url === url))
  // A correction that came meanwhile has named pictures of its own.
  const isSame = (saved: SavedArticle) => saved.article.updatedAt === article.updatedAt
  await changeSaved(article.id, (saved) => (isSame(saved) ? { ...saved, pictures, missing } : saved))
}

/**
 * Fetches what is missing of a saved story: its text, then its pictures. Never fails: what does not come is tried
 * again when the list is opened.
 */
export const completeSaved = async (queryClient: QueryClient, saved: SavedArticle): Promise<void> => {
  const article = await withText(queryClient, saved)
  if (article) await completePictures(article)
}

const isComplete = ({ article, pictures, missing = [] }: SavedArticle) =>
  isWhole(article) && (pictures !== undefined || !canKeepPictures()) && missing.length === 0

/** Completes whatever is on the list, one story after the other. */
export const completeAllSaved = async (queryClient: QueryClient): Promise<void> => {
  const { items } = await listSaved()
  const incomplete = items.filter((saved) => isSound(saved) && !isComplete(saved))
  for (const saved of incomplete) await completeSaved(queryClient, saved)
}

/** Lets the pictures go that no story on the list shows. */
export const tidyPictures = async (): Promise<void> => {
  const { items, storageWorks } = await listSaved()
  // What could not be read, of the list or of a story, must not look empty.
  if (storageWorks && items.every(isSound)) await dropPicturesBut(new Set(items.flatMap(urlsOf)))
}
