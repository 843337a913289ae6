import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ArticleCard } from '../../components/ArticleCard'
import { Feed } from '../../components/feed/Feed'
import { PageProblem } from '../../components/PageProblem'
import { ProblemNotice } from '../../components/ProblemNotice'
import { useSite } from '../../components/useSite'
import { useWarmArticles } from '../../components/useWarmArticles'
import { idsOf } from '../../domain/frontPage'
import { feedQueries } from '../../queries/feedQueries'
import styles from './HomePage.module.css'
import { HomeSkeleton } from './HomeSkeleton'
import { storyLeftOpen } from './leftOpen'
import { MostRead } from './MostRead'
import { SectionBlock } from './SectionBlock'
import { SectionsMissing } from './SectionsMissing'
import { TopStories } from './TopStories'
import { useFrontPage } from './useFrontPage'

const Latest = ({ without }: { without: ReadonlySet<number> }) => (
  <section className={styles.latest} aria-labelledby="latest">
    <h2 id="latest" className={styles.heading}>
      Latest
    </h2>
    <div>
      <Feed
        query={feedQueries.latest()}
        label="Latest stories"
        whenEmpty="Everything there is stands above."
        without={without}
        isLive
      >
        {(article, position) => <ArticleCard article={article} treatment="row" feedPosition={position} />}
      </Feed>
    </div>
  </section>
)

const blocksBeforeMostRead = 2

const FrontPage = () => {
  const { top, blocks, mostRead, sections, shown, areBlocksReady, isSettled, isPending, problem, retry } =
    useFrontPage()
  useWarmArticles([...idsOf(top)])
  if (isPending) return <HomeSkeleton />
  if (problem)
    return <ProblemNotice problem={problem} task="fetch the front page" onRetry={retry} offersReading />
  return (
    <>
      <TopStories top={top} />
      {!areBlocksReady && <div className={styles.room} />}
      {blocks.slice(0, blocksBeforeMostRead).map((block) => (
        <SectionBlock key={block.section.id} {...block} />
      ))}
      {areBlocksReady && <MostRead {...mostRead} />}
      {areBlocksReady && <SectionsMissing {...sections} />}
      {blocks.slice(blocksBeforeMostRead).map((block) => (
        <SectionBlock key={block.section.id} {...block} />
      ))}
      {top.lead && isSettled && <Latest without={shown} />}
    </>
  )
}

/** Its code waits until there is a story to continue, its room does not; without it the page is whole. */
const ContinueReading = lazy<typeof import('./ContinueReading').ContinueReading>(() =>
  import('./ContinueReading').then(
    ({ ContinueReading }) => ({ default: ContinueReading }),
    () => ({ default: () => <></> }),
  ),
)

/** The front page: edited on top, a block for each section, what is most read, then everything else by date. */
export const HomePage = () => {
  const site = useSite()
  const queryClient = useQueryClient()
  const [place, setPlace] = useState(() => storyLeftOpen(queryClient))
  const name = site?.name ?? 'Broadsheet'
  return (
    <div className={styles.page}>
      <title>{site?.description ? `${name}: ${site.description}` : name}</title>
      <h1 className="visually-hidden">{name}: front page</h1>
      {place && (
        <div className={styles.continue}>
          <Suspense>
            <ContinueReading place={place} onDismiss={() => setPlace(null)} />
          </Suspense>
        </div>
      )}
      <FrontPage />
    </div>
  )
}

/** Stands in for a front page that broke. */
export const HomeProblem = () => <PageProblem task="show the front page" />
