import { memo } from 'react'
import type { Thread } from '../../../domain/comment'
import type { PendingComment } from '../../../domain/pendingComment'
import { CommentForm, type FormSetting } from './CommentForm'
import { CommentItem } from './CommentItem'
import styles from './CommentThread.module.css'
import { PendingItem, type UnsentActions } from './PendingItem'
import { replyButtonId } from './replyButtonId'

/** This reader's comments that are not with the newsroom yet. */
interface Unsent {
  unsent: ReadonlyMap<number, PendingComment>
  isKept: boolean
  actions: UnsentActions
}

/** What every comment needs to be answered. */
export interface Conversation extends Unsent {
  form: FormSetting
  /** The comment that is being answered. */
  replyTo: number | null
  onReply: (commentId: number | null) => void
}

interface CommentThreadProps {
  thread: Thread
  /** 1 for a comment on the story itself. */
  depth: number
  conversation: Conversation
  /** Name of the one who is answered. */
  answersTo?: string
}

/** Deeper answers stand under one another and name whom they answer: five steps is all that a phone has room for. */
const deepest = 5

/** A comment and, step by step to the side, the answers to it. */
export const CommentThread = memo(({ thread, depth, conversation, answersTo }: CommentThreadProps) => {
  const { comment, replies, isOrphan } = thread
  const { form, replyTo, onReply } = conversation
  const isAnswered = replyTo === comment.id
  const pending = conversation.unsent.get(comment.id)
  const cancel = () => {
    onReply(null)
    document.getElementById(replyButtonId(comment.id))?.focus()
  }
  return (
    <>
      {pending ? (
        <PendingItem
          pending={pending}
          comment={comment}
          permalink={form.article.siteUrl}
          isKept={conversation.isKept}
          actions={conversation.actions}
        />
      ) : (
        <CommentItem
          comment={comment}
          permalink={form.article.siteUrl}
          isOrphan={isOrphan}
          answersTo={depth > deepest ? answersTo : undefined}
          onReply={form.article.takesComments ? () => onReply(comment.id) : undefined}
          isAnswered={isAnswered}
        />
      )}
      {isAnswered && <CommentForm {...form} parent={comment} onCancel={cancel} />}
      {replies.length > 0 && (
        <ol className={depth < deepest ? styles.replies : styles.level}>
          {replies.map((reply) => (
            <li key={reply.comment.id}>
              <CommentThread
                thread={reply}
                depth={depth + 1}
                conversation={conversation}
                answersTo={comment.authorName}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  )
})
CommentThread.displayName = 'CommentThread'
