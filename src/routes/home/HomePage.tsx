import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { PageProblem } from '../../components/PageProblem'
import { ProblemNotice } from '../../components/ProblemNotice'
import { useHydrating } from '../../components/useHydrating'
import { useSite } from '../../components/useSite'
import { useWarmArticles } from '../../components/useWarmArticles'
import { idsOf } from '../../domain/frontPage'
import { homeWords } from '../../language/english/home'
import styles from './HomePage.module.css'
import { HomeSkeleton } from './HomeSkeleton'
import { Latest, useLatestAhead } from './Latest'
import { storyLeftOpen } from './leftOpen'
import { MostRead } from './MostRead'
import { SectionBlock } from './SectionBlock'
import { SectionsMissing } from './SectionsMissing'
import { TopStories } from './TopStories'
import { useFrontPage } from './useFrontPage'

const blocksBeforeMostRead = 2

const FrontPage = () => {
  const { top, blocks, mostRead, sections, shown, areBlocksReady, isSettled, isPending, problem, retry } =
    useFrontPage()
  useWarmArticles([...idsOf(top)])
  useLatestAhead()
  const [isLatestShown, setLatestShown] = useState(false)
  // It stays when a block above it is asked for again.
  if (isSettled && !isLatestShown) setLatestShown(true)
  if (isPending) return <HomeSkeleton />
  if (problem)
    return <ProblemNotice problem={problem} task={homeWords().fetch} onRetry={retry} offersReading />
  // Each part in a boundary of its own: a printed page is then taken over part by part, not in one long task.
  return (
    <>
      <TopStories top={top} />
      {!areBlocksReady && <div className={styles.room} />}
      {blocks.slice(0, blocksBeforeMostRead).map((block) => (
        <Suspense key={block.section.id}>
          <SectionBlock {...block} />
        </Suspense>
      ))}
      {areBlocksReady && (
        <Suspense>
          <MostRead {...mostRead} />
        </Suspense>
      )}
      {areBlocksReady && <SectionsMissing {...sections} />}
      {blocks.slice(blocksBeforeMostRead).map((block) => (
        <Suspense key={block.section.id}>
          <SectionBlock {...block} />
        </Suspense>
      ))}
      {top.lead && isLatestShown && <Latest without={shown} />}
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

/** Only this device knows of it. Apart, so that the whole front page is not drawn once more when it was taken over. */
const StoryLeftOpen = () => {
  const queryClient = useQueryClient()
  const [place, setPlace] = useState(() => storyLeftOpen(queryClient))
  if (useHydrating() || !place) return null
  return (
    <div className={styles.continue}>
      <Suspense>
        <ContinueReading place={place} onDismiss={() => setPlace(null)} />
      </Suspense>
    </div>
  )
}

/** The front page: edited on top, a block for each section, what is most read, then everything else by date. */
export const HomePage = () => {
  const site = useSite()
  const name = site?.name ?? 'Broadsheet'
  return (
    <div className={styles.page}>
      <title>{site?.description ? `${name}: ${site.description}` : name}</title>
      <h1 className="visually-hidden">{homeWords().title(name)}</h1>
      <StoryLeftOpen />
      <FrontPage />
    </div>
  )
}

/** Stands in for a front page that broke. */
export const HomeProblem = () => <PageProblem task={homeWords().show} />
