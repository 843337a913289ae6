import { useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { lazyPart } from '../../../components/LazyPart'
import { loadSanitiser } from '../../../components/sanitiser'
import { useHydrating } from '../../../components/useHydrating'
import type { Article } from '../../../domain/article'
import { articleWords } from '../../../language/english/article'
import layout from '../Layout.module.css'
import { useIdle } from '../useIdle'
import { useNear } from '../useNear'
import { CommentSkeletons } from './CommentSkeletons'
import styles from './CommentsRegion.module.css'

/** With what makes its texts safe: comments that came alone would not stand. */
const CommentsPanel = lazyPart(async () => {
  const [{ CommentsPanel }] = await Promise.all([import('./CommentsPanel'), loadSanitiser()])
  return CommentsPanel
})

const margin = '900px 0px'

/** An address that leads into the conversation: to all of it, to one comment, to the form. */
const leadsHere = (hash: string) => /^#(?:comment|respond)/.test(hash)

/**
 * The conversation under a story. Its code comes when it is near or the browser is idle; the comments themselves are
 * asked for only when it is near, or when the address leads there.
 */
export const CommentsRegion = ({ article }: { article: Article }) => {
  const region = useRef<HTMLElement>(null)
  const { hash } = useLocation()
  const isHydrating = useHydrating()
  const isLedHere = leadsHere(hash) && !isHydrating
  const isNear = useNear(region, margin, 'comments') || isLedHere
  const isIdle = useIdle()
  return (
    <section
      ref={region}
      id="comments"
      tabIndex={-1}
      className={layout.section}
      aria-labelledby="comments-heading"
    >
      <h2 id="comments-heading" className={layout.heading}>
        {articleWords().comments}
      </h2>
      <div className={styles.room}>
        {(isNear || isIdle) && (
          <CommentsPanel
            task={articleWords().showComments}
            waiting={<CommentSkeletons count={article.counts.comments} isAsked={isNear} />}
            article={article}
            isWanted={isNear}
          />
        )}
      </div>
    </section>
  )
}
