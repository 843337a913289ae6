import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { ArticleCard } from '../../components/ArticleCard'
import { Feed } from '../../components/feed/Feed'
import { PageProblem } from '../../components/PageProblem'
import { ProblemNotice } from '../../components/ProblemNotice'
import { useSite } from '../../components/useSite'
import { useWarmArticles } from '../../components/useWarmArticles'
import { editFrontPage, idsOf } from '../../domain/frontPage'
import { feedQueries } from '../../queries/feedQueries'
import { siteQueries } from '../../queries/siteQueries'
import styles from './HomePage.module.css'
import { HomeSkeleton } from './HomeSkeleton'
import { MostRead } from './MostRead'
import { SectionBlock } from './SectionBlock'
import { TopStories } from './TopStories'

const emptySet: ReadonlySet<number> = new Set()

const union = (...sets: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set(sets.flatMap((set) => [...set]))

/** What the blocks say they show, by block. */
const useShown = () => {
  const [shown, setShown] = useState<ReadonlyMap<string, ReadonlySet<number>>>(new Map())
  const report = useCallback((block: string, ids: readonly number[]) => {
    setShown((before) => new Map(before).set(block, new Set(ids)))
  }, [])
  return { shown, report }
}

const FrontPage = () => {
  const latest = useInfiniteQuery(feedQueries.latest())
  const { data: sections = [], isPending: areSectionsPending } = useQuery(siteQueries.sections())
  const { shown, report } = useShown()
  const newest = latest.data?.pages[0]?.items ?? []
  const top = editFrontPage(newest)
  const topIds = idsOf(top)
  useWarmArticles([...topIds])
  if (latest.isPending) return <HomeSkeleton />
  if (latest.error && newest.length === 0) {
    return (
      <ProblemNotice
        problem={latest.error}
        task="fetch the front page"
        onRetry={() => void latest.refetch()}
      />
    )
  }
  const sectionIds = union(...sections.map(({ slug }) => shown.get(slug) ?? emptySet))
  const areBlocksSettled = !areSectionsPending && sections.every(({ slug }) => shown.has(slug))
  const mostReadIds = shown.get('most-read') ?? emptySet
  return (
    <>
      <TopStories top={top} />
      {sections.map((section, index) => (
        <SectionBlock
          key={section.id}
          section={section}
          newest={newest}
          without={topIds}
          look={index}
          onShown={report}
        />
      ))}
      {areBlocksSettled && (
        <>
          <MostRead without={union(topIds, sectionIds)} onShown={report} />
          <section className={styles.latest} aria-labelledby="latest">
            <h2 id="latest" className={styles.heading}>
              Latest
            </h2>
            {shown.has('most-read') && (
              <Feed
                query={feedQueries.latest()}
                label="Latest stories"
                whenEmpty="Everything there is stands above."
                without={union(topIds, sectionIds, mostReadIds)}
                isLive
              >
                {(article, position) => (
                  <ArticleCard article={article} treatment="row" feedPosition={position} />
                )}
              </Feed>
            )}
          </section>
        </>
      )}
    </>
  )
}

/** The front page: edited on top, a block for each section, what is most read, then everything else by date. */
export const HomePage = () => {
  const site = useSite()
  const name = site?.name ?? 'Broadsheet'
  return (
    <div className={styles.page}>
      <title>{site?.description ? `${name}: ${site.description}` : name}</title>
      <h1 className="visually-hidden">{name}: front page</h1>
      <FrontPage />
    </div>
  )
}

/** Stands in for a front page that broke. */
export const HomeProblem = () => <PageProblem task="show the front page" />
