import type { ArticleSummary } from '../domain/article'
import { readMinutes } from '../domain/readTime'
import { storyWords } from '../language/english/stories'
import { useKnownArticle } from '../queries/useKnownArticle'

/** “6 min read” as soon as the words are known: from the newsroom, or once the story itself has been fetched. */
export const ReadTime = ({ article }: { article: ArticleSummary }) => {
  const full = useKnownArticle(article.slug)
  const words = full?.words ?? article.words
  if (words === null || article.isProtected) return <span />
  const pictures = full?.pictures ?? (article.picture ? 1 : 0)
  return <span>{storyWords().minRead(readMinutes(words, pictures))}</span>
}
