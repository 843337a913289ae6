import { useRef } from 'react'
import { ArticleCard, type Treatment } from '../../components/ArticleCard'
import { Link } from '../../components/Link'
import { RetryLine } from '../../components/RetryLine'
import { useWarmArticles } from '../../components/useWarmArticles'
import type { BlockLayout } from '../../domain/frontPage'
import { categoryPath } from '../../domain/paths'
import { homeWords } from '../../language/english/home'
import { useRetryMissing } from '../../queries/useRetryMissing'
import styles from './SectionBlock.module.css'
import type { Block } from './useFrontPage'

const treatmentOf = (layout: BlockLayout, index: number): Treatment => {
  if (layout === 'opinion') return 'opinion'
  return layout === 'row' || index === 0 ? 'feature' : 'text'
}

/** A section on the front page; silent when it has nothing that stands nowhere else, but not when that failed. */
export const SectionBlock = ({ section, layout, stories, state, problem }: Block) => {
  const retry = useRetryMissing()
  const frame = useRef<HTMLElement>(null)
  useWarmArticles(
    frame,
    stories.map(({ id }) => id),
  )
  if (stories.length === 0 && state === 'there') return null
  const isMissing = state === 'failed' || state === 'asked again'
  return (
    <section ref={frame} className={styles.block} aria-labelledby={`section-${section.id}`}>
      <h2 className={styles.heading} id={`section-${section.id}`}>
        <Link to={categoryPath(section.slug)}>{section.name}</Link>
      </h2>
      <div className={styles.room}>
        <div className={styles.stories} data-layout={layout}>
          {stories.map((article, index) => (
            <ArticleCard
              key={article.id}
              article={article}
              treatment={treatmentOf(layout, index)}
              slot={layout === 'row' ? 'quarter' : 'half'}
              hidesSection
            />
          ))}
        </div>
        {isMissing && (
          <RetryLine problem={problem} task={homeWords().fetchMoreOf(section.name)} onRetry={retry} />
        )}
      </div>
    </section>
  )
}
