import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { NearFirst } from '../../components/NearFirst'
import { PageProblem } from '../../components/PageProblem'
import { ProblemNotice } from '../../components/ProblemNotice'
import { useHydrating } from '../../components/useHydrating'
import { useSite } from '../../components/useSite'
import { homeWords } from '../../language/english/home'
import styles from './HomePage.module.css'
import { HomeSkeleton } from './HomeSkeleton'
import { Latest, useLatestAhead } from './Latest'
import { storyLeftOpen } from './leftOpen'
import { MostRead } from './MostRead'
import { SectionBlock } from './SectionBlock'
import { SectionsMissing } from './SectionsMissing'
import { TopStories } from './TopStories'
import { type Block, useFrontPage } from './useFrontPage'

const blocksBeforeMostRead = 2

/** Those above the first that is on its way: it would move what stands under it. */
const aboveComing = (blocks: readonly Block[]): readonly Block[] => {
  const coming = blocks.findIndex(({ state }) => state === 'coming')
  return coming === -1 ? blocks : blocks.slice(0, coming)
}

const FrontPage = () => {
  const { top, blocks, mostRead, sections, shown, areBlocksReady, isSettled, isPending, problem, retry } =
    useFrontPage()
  useLatestAhead()
  const [wasSettled, setWasSettled] = useState(false)
  // What stands stays when a block above it is asked for again.
  if (isSettled && !wasSettled) setWasSettled(true)
  const standing = wasSettled ? blocks : aboveComing(blocks)
  const isPastMostRead = wasSettled || standing.length >= blocksBeforeMostRead
  if (isPending) return <HomeSkeleton />
  if (problem)
    return <ProblemNotice problem={problem} task={homeWords().fetch} onRetry={retry} offersReading />
  // Each part in a boundary of its own: a printed page is then taken over part by part, not in one long task.
  return (
    <>
      <NearFirst name="top">
        <TopStories top={top} />
      </NearFirst>
      {standing.slice(0, blocksBeforeMostRead).map((block) => (
        <Suspense key={block.section.id}>
          <NearFirst name={`section ${block.section.id}`} isBelow>
            <SectionBlock {...block} />
          </NearFirst>
        </Suspense>
      ))}
      {areBlocksReady && isPastMostRead && (
        <Suspense>
          <MostRead {...mostRead} />
        </Suspense>
      )}
      {areBlocksReady && isPastMostRead && <SectionsMissing {...sections} />}
      {standing.slice(blocksBeforeMostRead).map((block) => (
        <Suspense key={block.section.id}>
          <NearFirst name={`section ${block.section.id}`} isBelow>
            <SectionBlock {...block} />
          </NearFirst>
        </Suspense>
      ))}
      {!wasSettled && <div className={styles.room} />}
      {top.lead && wasSettled && <Latest without={shown} />}
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
const HomePage = () => {
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
const HomeProblem = () => <PageProblem task={homeWords().show} />

export { HomePage as Component, HomeProblem as ErrorBoundary }
