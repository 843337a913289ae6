import { useRef } from 'react'
import { ArticleCard } from '../../components/ArticleCard'
import { useWarmArticles } from '../../components/useWarmArticles'
import { type FrontPage, idsOf } from '../../domain/frontPage'
import { homeWords } from '../../language/english/home'
import styles from './TopStories.module.css'

/** The story of the day between its companions. */
export const TopStories = ({ top }: { top: FrontPage }) => {
  const { lead, features, seconds, briefs } = top
  const frame = useRef<HTMLElement>(null)
  useWarmArticles(frame, [...idsOf(top)])
  if (!lead) return <p className={styles.empty}>{homeWords().empty}</p>
  return (
    <section ref={frame} className={styles.top} aria-label={homeWords().topStories}>
      <div className={styles.lead}>
        <ArticleCard article={lead} treatment="lead" headingLevel={2} isUrgent />
        {seconds.length > 0 && (
          <div className={styles.seconds}>
            {seconds.map((article) => (
              <ArticleCard key={article.id} article={article} treatment="text" headingLevel={2} />
            ))}
          </div>
        )}
      </div>
      <div className={styles.features}>
        {features.map((article) => (
          <ArticleCard
            key={article.id}
            article={article}
            treatment="feature"
            slot="quarter"
            headingLevel={2}
          />
        ))}
      </div>
      <div className={styles.briefs}>
        {briefs.map((article) => (
          <ArticleCard key={article.id} article={article} treatment="text" headingLevel={2} hidesStandfirst />
        ))}
      </div>
    </section>
  )
}
