import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { ProblemNotice } from '../../../components/ProblemNotice'
import type { Article } from '../../../domain/article'
import type { ThreadOrder } from '../../../domain/threads'
import { commentWords } from '../../../language/english/comments'
import { arrivedHere } from '../../../queries/showComment'
import { useEntryState } from '../useEntryState'
import { CommentForm } from './CommentForm'
import { CommentSkeletons } from './CommentSkeletons'
import { CommentsBar } from './CommentsBar'
import styles from './CommentsPanel.module.css'
import { focusForm } from './focusForm'
import { Threads } from './Threads'
import { holdsOwn, threadsAtOnce, threadsThrough } from './threadPlaces'
import { useComments } from './useComments'
import { useAnchor, useArrival, useGoal } from './useGoal'
import { usePosting } from './usePosting'

interface CommentsPanelProps {
  article: Article
  /** Near the screen, or asked for by the address: time to fetch the comments. */
  isWanted: boolean
}

/** All about the conversation: how many, in which order, the threads, the form. */
export const CommentsPanel = ({ article, isWanted }: CommentsPanelProps) => {
  const [order, setOrder] = useEntryState<ThreadOrder>('comment-order', 'oldest')
  const [shown, setShown] = useEntryState('comments-shown', threadsAtOnce)
  const { wanted, setGoal, settle } = useGoal()
  const { conversation, lastPlace, note, round, isEdited } = usePosting(article, setGoal)
  const { query, threads, total, goalIs } = useComments({
    articleId: article.id,
    order,
    isWanted,
    goal: wanted,
    unsent: conversation.comments,
  })
  const arrived = arrivedHere(useQueryClient())
  const [isMissing, setMissing] = useState(false)
  const drawn = Math.max(shown, wanted === null ? 0 : threadsThrough(threads, wanted))
  useArrival(wanted, goalIs, () => {
    setShown(drawn)
    setMissing(goalIs === 'nowhere' && lastPlace !== wanted)
    settle()
  })
  useAnchor(!query.isPending)
  const showMore = () => {
    if (query.isFetchingNextPage) return
    const next = threads[drawn]
    setShown(drawn + threadsAtOnce)
    if (next) setGoal(next.comment.id)
    else void query.fetchNextPage()
  }
  const { form, replyTo, onReply } = conversation
  const startAnew = () => {
    flushSync(() => onReply(null))
    focusForm()
  }
  const hasMore = threads.length > drawn || query.hasNextPage
  return (
    <>
      {query.isPending && <CommentSkeletons count={article.counts.comments} isAsked={isWanted} />}
      {query.data && (
        <>
          <CommentsBar
            total={total}
            isSortable={threads.length > 1}
            order={order}
            onOrder={setOrder}
            takesComments={article.takesComments}
          />
          {isMissing && (
            <p className={styles.note} role="status">
              {commentWords().notHere}
            </p>
          )}
        </>
      )}
      <Threads
        threads={threads.slice(0, drawn)}
        conversation={conversation}
        wanted={wanted}
        arrived={arrived}
      />
      {query.data && hasMore && !query.isError && (
        <button
          type="button"
          className={styles.more}
          onClick={showMore}
          aria-disabled={query.isFetchingNextPage || undefined}
        >
          {query.isFetchingNextPage ? commentWords().fetchingMore : commentWords().showMore}
        </button>
      )}
      {/* Whoever wrote finds it without going through all the others. */}
      <Threads
        threads={threads.slice(drawn).filter((thread) => holdsOwn(thread, arrived))}
        conversation={conversation}
        wanted={wanted}
        arrived={arrived}
      />
      {query.isError && (
        <ProblemNotice
          problem={query.error}
          task={commentWords().fetch}
          onRetry={() => void (query.data ? query.fetchNextPage() : query.refetch())}
        />
      )}
      <p role="status" className={styles.posted}>
        {note}
      </p>
      {article.takesComments ? (
        <div id="respond" tabIndex={-1} className={styles.respond}>
          {replyTo === null ? (
            <CommentForm key={round} {...form} parent={null} isEdited={isEdited} />
          ) : (
            <button type="button" className={styles.more} onClick={startAnew}>
              {commentWords().ownInstead}
            </button>
          )}
        </div>
      ) : (
        <p className={styles.closed}>{commentWords().closed}</p>
      )}
    </>
  )
}
