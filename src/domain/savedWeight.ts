import type { SavedArticle } from './savedArticle'

/** What a saved story takes on the disk, in bytes: text and pictures, as far as the browser tells. */
export const savedWeight = ({ article, pictures = [] }: SavedArticle): number => {
  const text = new TextEncoder().encode(JSON.stringify(article)).length
  return pictures.reduce((sum, { bytes }) => sum + (bytes ?? 0), text)
}
