import { byline } from '../../domain/byline'
import { isWhole, type SavedArticle } from '../../domain/savedArticle'
import { plainText } from '../../html/plainText'

const texts = new WeakMap<SavedArticle['article'], string>()

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = (article: SavedArticle['article']): string => {
  const known = texts.get(article)
  if (known !== undefined) return known
  const body = isWhole(article) ? plainText(article.body.untrusted) : ''
  const text = fold([article.headline, byline(article.authors), article.standfirst, body].join(' '))
  texts.set(article, text)
  return text
}

/** Whether headline, byline and text of a story hold all of the words, whatever their case and accents. */
export const holdsWords = ({ article }: SavedArticle, words: string): boolean => {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return wanted.every((word) => textOf(article).includes(word))
}
