import { useSuspenseQuery } from '@tanstack/react-query'
import { memo, type RefObject, useRef } from 'react'
import { lazyPart } from '../../components/LazyPart'
import { useLightbox } from '../../components/lightbox/useLightbox'
import { useSite } from '../../components/useSite'
import { articleWords } from '../../language/english/article'
import { articleQueries } from '../../queries/articleQueries'
import { ArticleBody } from './ArticleBody'
import { AuthorBox } from './AuthorBox'
import { Canonical } from './Canonical'
import { ContinueHere } from './ContinueHere'
import { useFragment } from './contents/useFragment'
import { useOutline } from './contents/useOutline'
import { ArticleHeader } from './header/ArticleHeader'
import { Breadcrumb } from './header/Breadcrumb'
import styles from './Layout.module.css'
import { StoryGuide } from './StoryGuide'
import { storyWriting } from './storyWriting'
import { TagList } from './TagList'
import { useContinue } from './useContinue'
import { useCountView } from './useCountView'
import { useKeepPlace } from './useKeepPlace'

/** The press, which prints pages, has no frames to wait for. */
const nextFrame = () =>
  new Promise<unknown>((resolve) =>
    'requestAnimationFrame' in globalThis ? requestAnimationFrame(resolve) : resolve(undefined),
  )

/** Asked for when the story has been taken over and drawn, not in the middle of it. */
const AfterStory = lazyPart(async () => {
  await nextFrame()
  return (await import('./AfterStory')).AfterStory
})

interface EndProps {
  slug: string
  secondHalf: RefObject<HTMLDivElement | null>
}

/** Its code is none that a printed text waits for. The same while a story changes above it: React would drop what stands. */
const End = memo((props: EndProps) => (
  <AfterStory task={articleWords().showComments} waiting={null} {...props} />
))
End.displayName = 'End'

/** A story with all that belongs to it. Fails with NotFound, Unreachable, Refused or Malformed. */
export const Story = ({ slug }: { slug: string }) => {
  const { data: article } = useSuspenseQuery(articleQueries.bySlug(slug))
  const site = useSite()
  useCountView(article)
  const text = useRef<HTMLDivElement>(null)
  const secondHalf = useRef<HTMLDivElement>(null)
  const before = useKeepPlace(text, article)
  const isContinued = useContinue(text)
  const { sections, isCorrected } = useOutline(text, article)
  useFragment(text)
  const { on, lightbox } = useLightbox()
  return (
    <div className={styles.page}>
      <title>{site ? `${article.headline} | ${site.name}` : article.headline}</title>
      <Canonical article={article} />
      <Breadcrumb article={article} />
      <article className={styles.article} {...storyWriting(article.headline)} {...on}>
        {before && !isContinued && <ContinueHere place={before} text={text} />}
        <ArticleHeader article={article} isCorrected={isCorrected} text={text} />
        <StoryGuide article={article} sections={sections} text={text} />
        <div className={styles.text}>
          <ArticleBody ref={text} article={article} secondHalf={secondHalf} />
          <TagList tags={article.tags} />
          <AuthorBox authors={article.authors} />
        </div>
      </article>
      {lightbox}
      <End slug={slug} secondHalf={secondHalf} />
    </div>
  )
}
