import { useRef } from 'react'
import { ArticleCard } from '../../../components/ArticleCard'
import { CardSkeletons } from '../../../components/feed/CardSkeletons'
import { Feed } from '../../../components/feed/Feed'
import { FeedEnd, type FeedState } from '../../../components/feed/FeedEnd'
import { NewStories } from '../../../components/feed/NewStories'
import { VisitRule } from '../../../components/feed/VisitRule'
import { StoryList } from '../../../components/StoryList'
import { Unreachable } from '../../../domain/problems'
import { feeds } from '../fixtures/stillClient'
import { fullStory } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

const nothing = () => undefined

const ends: readonly FeedState[] = ['loading', 'paused', 'failed', 'done']

const End = ({ state }: { state: FeedState }) => (
  <FeedEnd
    ref={null}
    state={state}
    shown={1_240}
    problem={new Unreachable('No answer')}
    onMore={nothing}
    onPause={nothing}
    stopHasFocus={{ current: false }}
  />
)

const lists = [
  { name: 'whole', query: feeds.whole },
  { name: 'empty', query: feeds.empty },
]

const Pill = () => {
  const feed = useRef<HTMLDivElement>(null)
  return <NewStories query={feeds.outdated} newest={fullStory} feed={feed} />
}

/** Lists without end, and everything that may stand at their end. */
export const Feeds = () => (
  <>
    <Specimens title="Lists">
      {lists.map(({ name, query }) => (
        <Specimen key={name} name="Feed" note={name} width="text">
          <Feed query={query} label={`Specimen, ${name}`} whenEmpty="Nothing under this heading yet.">
            {(article, position) => <ArticleCard article={article} treatment="row" feedPosition={position} />}
          </Feed>
        </Specimen>
      ))}
      <Specimen name="StoryList" note="the first story leads" width="text">
        <StoryList query={feeds.whole} label="Specimen, led" whenEmpty="Nothing under this heading yet." />
      </Specimen>
      <Specimen name="CardSkeletons" note="before the first stories" width="text">
        <CardSkeletons count={3} label="specimens" />
      </Specimen>
    </Specimens>
    <Specimens title="Parts">
      {ends.map((state) => (
        <Specimen key={state} name="FeedEnd" note={state}>
          <End state={state} />
        </Specimen>
      ))}
      <Specimen name="VisitRule" note="under the rule of the story above">
        <div style={{ paddingBlockStart: 'var(--space-5)' }}>
          <VisitRule />
        </div>
      </Specimen>
      <Specimen name="NewStories" note="at the top of the window" isWindow>
        <Pill />
      </Specimen>
    </Specimens>
  </>
)
