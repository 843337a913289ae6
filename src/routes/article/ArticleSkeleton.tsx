import { useEffect } from 'react'
import { warmSanitiser } from '../../components/sanitiser'
import type { ArticleSummary } from '../../domain/article'
import { storyWords } from '../../language/english/stories'
import styles from './ArticleSkeleton.module.css'
import { ArticleHeader } from './header/ArticleHeader'
import { Breadcrumb } from './header/Breadcrumb'
import layout from './Layout.module.css'
import { storyWriting } from './storyWriting'

const lines = Array.from({ length: 14 }, (_, number) => number)

const Lines = () => {
  // What makes the text safe comes beside the text, not after it.
  useEffect(warmSanitiser, [])
  return (
    <div className={layout.text}>
      {lines.map((line) => (
        <div key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  )
}

const HeaderRoom = () => (
  <div className={styles.header} aria-hidden="true">
    <div className={styles.kicker} />
    <div className={styles.headline} />
    <div className={styles.headlineEnd} />
    <div className={styles.facts} />
    <div className={styles.picture} />
  </div>
)

/** The room of a story on its way. What a list has said of it stands already; else it is called what it is. */
export const ArticleSkeleton = ({ known }: { known: ArticleSummary | undefined }) => (
  <div className={`${layout.page} ${styles.page}`}>
    {known ? <Breadcrumb article={known} /> : <div className={styles.breadcrumb} />}
    {known ? (
      <article className={layout.article} {...storyWriting(known.headline)}>
        <title>{known.headline}</title>
        <ArticleHeader article={known} />
        <p className="visually-hidden" role="status">
          {storyWords().fetchingStory}
        </p>
        <Lines />
      </article>
    ) : (
      <div className={layout.article}>
        <title>{storyWords().fetchingStory}</title>
        <h1 className="visually-hidden">{storyWords().fetchingStory}</h1>
        <HeaderRoom />
        <Lines />
      </div>
    )}
  </div>
)
