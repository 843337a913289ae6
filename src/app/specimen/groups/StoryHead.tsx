import { useRef } from 'react'
import type { ArticleSummary } from '../../../domain/article'
import { ArticleSkeleton } from '../../../routes/article/ArticleSkeleton'
import { TakenDownNote } from '../../../routes/article/gone/TakenDownNote'
import { ArticleHeader } from '../../../routes/article/header/ArticleHeader'
import layout from '../../../routes/article/Layout.module.css'
import { writingOf } from '../../../routes/article/writing'
import { picture } from '../fixtures/pictures'
import { longHeadline, variants } from '../fixtures/stories'
import { Specimen, Specimens } from '../Specimen'

const tall = picture('radio-tower', { alt: 'A radio tower', caption: 'The mast (Photo: Ama Owusu)' }, 1.4)

const [usual] = variants

const heads = [
  ...variants,
  ...(usual
    ? [{ state: 'A tall picture', story: { ...usual.story, headline: longHeadline, picture: tall } }]
    : []),
]

const Head = ({ story, isCopy = false }: { story: ArticleSummary; isCopy?: boolean }) => {
  const text = useRef<HTMLDivElement>(null)
  return (
    <div className={layout.page}>
      <article className={layout.article} {...writingOf(story.headline)}>
        <ArticleHeader article={story} isCopy={isCopy} text={text} />
      </article>
    </div>
  )
}

/** Title, byline, stamps, counters, tools and picture of a story. */
export const StoryHead = () => (
  <>
    {/* Under one title: a second would follow on the headline of a story, two levels below it. */}
    <Specimens title="A story, on its way, and taken down">
      {heads.map(({ state, story }) => (
        <Specimen key={state} name="ArticleHeader" note={state} width="page">
          <Head story={story} />
        </Specimen>
      ))}
      <Specimen name="ArticleSkeleton" note="nothing is known" width="page">
        <ArticleSkeleton known={undefined} />
      </Specimen>
      {usual && (
        <Specimen name="Taken down" note="the copy of this reader" width="page">
          <TakenDownNote savedAt={0} />
          <Head story={usual.story} isCopy />
        </Specimen>
      )}
    </Specimens>
  </>
)
