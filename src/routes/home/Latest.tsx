import { useEffect } from 'react'
import { ArticleCard } from '../../components/ArticleCard'
import { CardSkeletons } from '../../components/feed/CardSkeletons'
import { lazyPart } from '../../components/LazyPart'
import { homeWords } from '../../language/english/home'
import { feedQueries } from '../../queries/feedQueries'
import styles from './Latest.module.css'

const loadFeed = async () => (await import('../../components/feed/Feed')).Feed

const Feed = lazyPart(loadFeed)

/** Fetches the code of the endless list while the stories above it are on their way. */
export const useLatestAhead = (): void => {
  useEffect(() => {
    // What does not arrive now is asked for again when the list is drawn.
    loadFeed().catch(() => undefined)
  }, [])
}

/** Everything else by date, under the edited front page; its code is none that the first screen waits for. */
export const Latest = ({ without }: { without: ReadonlySet<number> }) => (
  <section className={styles.latest} aria-labelledby="latest">
    <h2 id="latest" className={styles.heading}>
      {homeWords().latest}
    </h2>
    <div>
      <Feed
        task={homeWords().showLatest}
        waiting={<CardSkeletons count={6} label={homeWords().latestStories} />}
        query={feedQueries.latest()}
        label={homeWords().latestStories}
        whenEmpty={homeWords().allAbove}
        without={without}
        isLive
      >
        {(article, position) => <ArticleCard article={article} treatment="row" feedPosition={position} />}
      </Feed>
    </div>
  </section>
)
