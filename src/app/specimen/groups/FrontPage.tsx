import { Unreachable } from '../../../domain/problems'
import { HomeSkeleton } from '../../../routes/home/HomeSkeleton'
import { MostRead } from '../../../routes/home/MostRead'
import { SectionBlock } from '../../../routes/home/SectionBlock'
import { TopStories } from '../../../routes/home/TopStories'
import { fullStory, longHeadline, stories } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

const [first, second, ...others] = stories(10)
const top = {
  lead: { ...fullStory, headline: longHeadline },
  features: stories(2, { headline: 'Clay pots keep insulin cool' }),
  seconds: [first, second].filter((story) => story !== undefined),
  briefs: others.slice(0, 6),
}
const none = { lead: null, features: [], seconds: [], briefs: [] }

const layouts = [
  { layout: 'wide', count: 5 },
  { layout: 'row', count: 4 },
  { layout: 'split', count: 4 },
  { layout: 'opinion', count: 3 },
] as const

const section = (id: number, name: string) => ({
  id,
  name,
  slug: name,
  description: '',
  count: 9,
  parent: 0,
})

const problem = new Unreachable('No answer')

const Blocks = () =>
  layouts.map(({ layout, count }, at) => (
    <Specimen key={layout} name="SectionBlock" note={layout} width="page">
      <SectionBlock
        section={section(910_000 + at, layout)}
        layout={layout}
        stories={stories(count)}
        state="there"
        problem={null}
      />
    </Specimen>
  ))

/** The blocks of the front page. */
export const FrontPage = () => (
  <>
    <Specimens title="Top of the page">
      <Specimen name="TopStories" width="page">
        <TopStories top={top} />
      </Specimen>
      <Specimen name="TopStories" note="nothing published" width="page">
        <TopStories top={none} />
      </Specimen>
      <Specimen name="HomeSkeleton" width="page">
        <HomeSkeleton />
      </Specimen>
    </Specimens>
    <Specimens title="Blocks">
      <Blocks />
      <Specimen name="SectionBlock" note="could not be fetched" width="page">
        <SectionBlock
          section={section(910_009, 'Culture')}
          layout="row"
          stories={[]}
          state="failed"
          problem={problem}
        />
      </Specimen>
      <Specimen name="MostRead" width="page">
        <MostRead stories={stories(6)} state="there" problem={null} />
      </Specimen>
      <Specimen name="MostRead" note="asked again" width="page">
        {/* A page has one such block: this one is for the eye alone. */}
        <div inert>
          <MostRead stories={[]} state="asked again" problem={null} />
        </div>
      </Specimen>
    </Specimens>
  </>
)
