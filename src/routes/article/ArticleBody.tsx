import { type Ref, useEffect, useRef } from 'react'
import { NewsroomHtml } from '../../components/NewsroomHtml'
import { useSite } from '../../components/useSite'
import type { Article } from '../../domain/article'
import { articleWords } from '../../language/english/article'
import styles from './ArticleBody.module.css'

/** Where the reader is in a text: its middle has not come up to the middle of the screen, it has, or all is above. */
export type ReadingPlace = 'first half' | 'second half' | 'after'

interface ArticleBodyProps {
  /** Frame of the text, see `textIn`; stays empty where there is none. */
  ref: Ref<HTMLDivElement>
  article: Article
  onPlace: (place: ReadingPlace) => void
}

const upperHalfOfScreen = '0px 0px -50% 0px'

const placeOf = ({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): ReadingPlace => {
  if (isIntersecting) return 'second half'
  return boundingClientRect.top < 0 ? 'after' : 'first half'
}

const useReadingPlace = (onPlace: ArticleBodyProps['onPlace']) => {
  const secondHalf = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = secondHalf.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (entry) onPlace(placeOf(entry))
      },
      { rootMargin: upperHalfOfScreen },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [onPlace])
  return secondHalf
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
export const ArticleBody = ({ ref, article, onPlace }: ArticleBodyProps) => {
  const secondHalf = useReadingPlace(onPlace)
  if (article.isProtected) return <ProtectedNotice siteUrl={article.siteUrl} />
  if (article.body.untrusted.trim() === '') return <EmptyNotice siteUrl={article.siteUrl} />
  return (
    <div ref={ref} className={styles.body}>
      <NewsroomHtml html={article.body} kind="article" permalink={article.siteUrl} />
      <div ref={secondHalf} className={styles.secondHalf} aria-hidden="true" />
    </div>
  )
}
