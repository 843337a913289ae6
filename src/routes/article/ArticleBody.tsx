import type { Ref } from 'react'
import { NewsroomHtml } from '../../components/NewsroomHtml'
import { useSite } from '../../components/useSite'
import type { Article } from '../../domain/article'
import { articleWords } from '../../language/english/article'
import styles from './ArticleBody.module.css'

interface ArticleBodyProps {
  /** Frame of the text, see `textIn`; stays empty where there is none. */
  ref: Ref<HTMLDivElement>
  article: Article
  /** Lies over the second half of the text. */
  secondHalf?: Ref<HTMLDivElement>
}

/** A story that the newspaper keeps for its members: no password is ever asked for here. */
const ProtectedNotice = ({ siteUrl }: { siteUrl: string }) => {
  const name = useSite()?.name ?? articleWords().theNewspaper
  return (
    <div className={styles.protected}>
      <p>{articleWords().protected}</p>
      <p>{articleWords().protectedAdvice}</p>
      <a className={styles.button} href={siteUrl}>
        {articleWords().openAt(name)}
      </a>
    </div>
  )
}

const EmptyNotice = ({ siteUrl }: { siteUrl: string }) => (
  <p className={styles.empty}>
    {articleWords().noText} <a href={siteUrl}>{articleWords().seeThere}</a>.
  </p>
)

/** The text of a story, or why there is none. */
export const ArticleBody = ({ ref, article, secondHalf }: ArticleBodyProps) => {
  if (article.isProtected) return <ProtectedNotice siteUrl={article.siteUrl} />
  if (article.body.untrusted.trim() === '') return <EmptyNotice siteUrl={article.siteUrl} />
  return (
    <div ref={ref} className={styles.body}>
      <NewsroomHtml html={article.body} kind="article" permalink={article.siteUrl} />
      <div ref={secondHalf} className={styles.secondHalf} aria-hidden="true" />
    </div>
  )
}
