import type { ArticleSummary } from '../../domain/article'
import { isFoundIn, passageWith } from '../../domain/passage'
import { plainText } from '../../html/plainText'
import { useKnownArticle } from '../../queries/useKnownArticle'
import styles from './FoundInText.module.css'
import { Marked } from './Marked'

/**
 * Why a story was found whose headline and standfirst do not show it: the passage of its text, as soon as the story has
 * been fetched. Keeps its line from the start.
 */
export const FoundInText = ({ article, words }: { article: ArticleSummary; words: string }) => {
  const full = useKnownArticle(article.slug)
  if (isFoundIn(`${article.headline} ${article.standfirst}`, words)) return null
  const passage = full && passageWith(plainText(full.body.untrusted), words)
  return (
    <p className={styles.line} dir="auto">
      {passage && <Marked text={passage} words={words} />}
    </p>
  )
}
