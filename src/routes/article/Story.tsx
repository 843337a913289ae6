import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useLightbox } from '../../components/lightbox/useLightbox'
import { useSite } from '../../components/useSite'
import { articleQueries } from '../../queries/articleQueries'
import { ArticleBody, type ReadingPlace } from './ArticleBody'
import { AuthorBox } from './AuthorBox'
import { Canonical } from './Canonical'
import { ContinueHere } from './ContinueHere'
import { CommentsRegion } from './comments/CommentsRegion'
import { useFragment } from './contents/useFragment'
import { useOutline } from './contents/useOutline'
import { ArticleHeader } from './header/ArticleHeader'
import { Breadcrumb } from './header/Breadcrumb'
import styles from './Layout.module.css'
import { MoreStories } from './more/MoreStories'
import { StoryGuide } from './StoryGuide'
import { storyWriting } from './storyWriting'
import { TagList } from './TagList'
import { useCheckAlso } from './useCheckAlso'
import { useContinue } from './useContinue'
import { useCountView } from './useCountView'
import { useEntryState } from './useEntryState'
import { useKeepPlace } from './useKeepPlace'
import { useNear } from './useNear'

/** Lists start to load a screen before they come into view. */
const margin = '900px 0px'

/** Its code waits until the reader has come far enough; without it the story is whole. */
const CheckAlso = lazy<typeof import('./CheckAlso').CheckAlso>(() =>
  import('./CheckAlso').then(
    ({ CheckAlso }) => ({ default: CheckAlso }),
    () => ({ default: () => <></> }),
  ),
)

/** Where the reader is in the text, and whether the middle was ever passed. */
const useMiddle = () => {
  const [place, setPlace] = useState<ReadingPlace>('first half')
  const [isPastMiddle, setPastMiddle] = useEntryState('past-middle', false)
  const onPlace = useCallback(
    (now: ReadingPlace) => {
      setPlace(now)
      if (now !== 'first half') setPastMiddle(true)
    },
    [setPastMiddle],
  )
  return { place, isPastMiddle, onPlace }
}

/** A story with all that belongs to it. Fails with NotFound, Unreachable, Refused or Malformed. */
export const Story = ({ slug }: { slug: string }) => {
  const { data: article } = useSuspenseQuery(articleQueries.bySlug(slug))
  const site = useSite()
  const more = useRef<HTMLElement>(null)
  const isMoreNear = useNear(more, margin, 'more')
  const { place, isPastMiddle, onPlace } = useMiddle()
  const checkAlso = useCheckAlso(article, isPastMiddle || isMoreNear)
  useCountView(article)
  const text = useRef<HTMLDivElement>(null)
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
          <ArticleBody ref={text} article={article} onPlace={onPlace} />
          <TagList tags={article.tags} />
          <AuthorBox authors={article.authors} />
        </div>
      </article>
      {lightbox}
      {/* Before the endless lists: behind them nobody would reach it by keyboard. */}
      {isPastMiddle && checkAlso.story && (
        <Suspense>
          <CheckAlso
            article={checkAlso.story}
            isInText={place === 'second half'}
            onDismiss={checkAlso.dismiss}
          />
        </Suspense>
      )}
      {!article.isProtected && <CommentsRegion article={article} />}
      <MoreStories
        ref={more}
        article={article}
        without={checkAlso.story?.id ?? null}
        isReady={isMoreNear && checkAlso.isSettled}
      />
    </div>
  )
}
