import { useMemo, useState } from 'react'
import { ProblemNotice } from '../../../components/ProblemNotice'
import type { Article } from '../../../domain/article'
import type { Comment } from '../../../domain/comment'
import type { ThreadOrder } from '../../../domain/threads'
import { commentMemory } from '../../../queries/commentMemory'
import { useEntryState } from '../useEntryState'
import { CommentForm, type Writer } from './CommentForm'
import { CommentSkeletons } from './CommentSkeletons'
import { CommentsBar } from './CommentsBar'
import styles from './CommentsPanel.module.css'
import { CommentThread } from './CommentThread'
import { threadsAtOnce, threadsThrough } from './threadPlaces'
import { useComments } from './useComments'
import { useArrival, useGoal } from './useGoal'

interface CommentsPanelProps {
  article: Article
  /** Near the screen, or asked for by the address: time to fetch the comments. */
  isWanted: boolean
}

const said = {
  approved: 'Your comment is published.',
  held: 'Your comment is with the editors.',
  refused: '',
} as const

const writerOf = (articleId: number): Writer => {
  const name = commentMemory.readName() || (commentMemory.readDraft(articleId, 0)?.name ?? '')
  return { current: { name, email: '' } }
}

/** Everything here is the same object from one drawing to the next, or hundreds of comments would be drawn anew. */
const usePosting = (article: Article, setGoal: (id: number) => void) => {
  const [writer] = useState(() => writerOf(article.id))
  const [replyTo, setReplyTo] = useState<number | null>(null)
  const [posted, setPosted] = useState<Comment | null>(null)
  const [note, setNote] = useState('')
  const form = useMemo(() => {
    const onPosted = (comment: Comment) => {
      setPosted(comment)
      setNote(said[comment.status])
      setReplyTo(null)
      setGoal(comment.id)
    }
    return { article, writer, onPosted, onWrite: () => setNote('') }
  }, [article, writer, setGoal])
  const conversation = useMemo(() => ({ form, replyTo, onReply: setReplyTo }), [form, replyTo])
  return { conversation, posted, note }
}

/** All about the conversation: how many, in which order, the threads, the form. */
export const CommentsPanel = ({ article, isWanted }: CommentsPanelProps) => {
  const [order, setOrder] = useEntryState<ThreadOrder>('comment-order', 'oldest')
  const [shown, setShown] = useEntryState('comments-shown', threadsAtOnce)
  const { wanted, setGoal, settle } = useGoal()
  const { query, threads, total, goalIs } = useComments({
    articleId: article.id,
    order,
    isWanted,
    goal: wanted,
  })
  const { conversation, posted, note } = usePosting(article, setGoal)
  const [isMissing, setMissing] = useState(false)
  const drawn = Math.max(shown, wanted === null ? 0 : threadsThrough(threads, wanted))
  useArrival(wanted, goalIs, () => {
    setShown(drawn)
    setMissing(goalIs === 'nowhere' && posted?.id !== wanted)
    settle()
  })
  const showMore = () => {
    const next = threads[drawn]
    setShown(drawn + threadsAtOnce)
    if (next) setGoal(next.comment.id)
    else void query.fetchNextPage()
  }
  const { form, replyTo, onReply } = conversation
  const hasMore = threads.length > drawn || query.hasNextPage
  return (
    <>
      {query.isPending && isWanted && <CommentSkeletons />}
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
              The comment of this address is not here, or not any more.
            </p>
          )}
          <ol className={styles.threads}>
            {threads.slice(0, drawn).map((thread) => (
              <CommentThread key={thread.comment.id} thread={thread} depth={1} conversation={conversation} />
            ))}
          </ol>
          {hasMore && !query.isError && (
            <button
              type="button"
              className={styles.more}
              onClick={showMore}
              disabled={query.isFetchingNextPage}
            >
              {query.isFetchingNextPage ? 'Fetching more comments…' : 'Show more comments'}
            </button>
          )}
        </>
      )}
      {query.isError && (
        <ProblemNotice
          problem={query.error}
          task="fetch the comments"
          onRetry={() => void (query.data ? query.fetchNextPage() : query.refetch())}
        />
      )}
      <p role="status" className={styles.posted}>
        {note}
      </p>
      {article.takesComments ? (
        <div id="respond">
          {replyTo === null ? (
            <CommentForm key={posted?.id} {...form} parent={null} />
          ) : (
            <button type="button" className={styles.more} onClick={() => onReply(null)}>
              Leave a comment of your own instead
            </button>
          )}
        </div>
      ) : (
        <p className={styles.closed}>Comments on this story are closed.</p>
      )}
    </>
  )
}
