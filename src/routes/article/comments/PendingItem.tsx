import { useState } from 'react'
import { NewsroomHtml } from '../../../components/NewsroomHtml'
import type { Comment } from '../../../domain/comment'
import type { PendingComment } from '../../../domain/pendingComment'
import { commentWords } from '../../../language/english/comments'
import buttons from './Buttons.module.css'
import item from './CommentItem.module.css'
import { CopyText } from './CopyText'
import { OwnPageForm } from './OwnPageForm'
import styles from './PendingItem.module.css'
import { refusalWords } from './refusalWords'
import { waitingWords } from './waitingWords'

/** What a writer can do with a comment that is not with the newsroom. */
export interface UnsentActions {
  send: (pending: PendingComment) => void
  edit: (pending: PendingComment) => void
  drop: (pending: PendingComment) => void
}

interface PendingItemProps {
  pending: PendingComment
  /** The same as a comment, as it will stand here. */
  comment: Comment
  permalink: string
  isKept: boolean
  actions: UnsentActions
}

const Reason = ({ pending, isKept }: Pick<PendingItemProps, 'pending' | 'isKept'>) => {
  const { state } = pending
  if (state.kind !== 'refused')
    return <p className={`${item.held} ${styles.waiting}`}>{waitingWords(state, isKept)}</p>
  const { title, advice } = refusalWords(state.refusal)
  return (
    <div className={styles.refusal}>
      <p className={styles.title}>{title}</p>
      <p>{advice}</p>
    </div>
  )
}

const focus = (button: HTMLButtonElement | null) => button?.focus()

interface DropProps {
  isSending: boolean
  onDrop: () => void
}

/** Asks once more: what is dropped is gone. The question outlasts an attempt to send, which may end in nothing. */
const Drop = ({ isSending, onDrop }: DropProps) => {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <button type="button" className={buttons.quiet} onClick={() => setAsking(true)}>
        {commentWords().drop}
      </button>
    )
  }
  return (
    <fieldset className={styles.sure}>
      <legend>{commentWords().dropSure}</legend>
      <button
        type="button"
        className={buttons.button}
        aria-disabled={isSending || undefined}
        onClick={() => isSending || onDrop()}
      >
        {commentWords().dropYes}
      </button>
      <button ref={focus} type="button" className={buttons.button} onClick={() => setAsking(false)}>
        {commentWords().dropNo}
      </button>
    </fieldset>
  )
}

interface WaysProps extends Pick<PendingItemProps, 'pending' | 'actions'> {
  isSending: boolean
}

const Ways = ({ pending, actions, isSending }: WaysProps) => {
  const { state, draft, articleId, parentId } = pending
  const isOff = isSending || undefined
  const isForOwnPage = state.kind === 'refused' && refusalWords(state.refusal).way === 'own-page'
  return (
    <>
      {isForOwnPage && <OwnPageForm draft={draft} articleId={articleId} parentId={parentId} />}
      <button
        type="button"
        className={buttons.button}
        aria-disabled={isOff}
        onClick={() => isOff || actions.send(pending)}
      >
        {state.kind === 'refused' ? commentWords().sendAgain : commentWords().sendNow}
      </button>
      <button
        type="button"
        className={buttons.quiet}
        aria-disabled={isOff}
        onClick={() => isOff || actions.edit(pending)}
      >
        {commentWords().edit}
      </button>
      <CopyText text={draft.text} isQuiet />
    </>
  )
}

/** Nothing is to be done with what is on its way, but buttons that stood stay: a finger or the focus may be on one. */
const Actions = ({ pending, actions }: Pick<PendingItemProps, 'pending' | 'actions'>) => {
  const isSending = pending.state.kind === 'sending'
  const [haveStood, setHaveStood] = useState(!isSending)
  if (!isSending && !haveStood) setHaveStood(true)
  if (!haveStood) return null
  return (
    <div className={styles.actions}>
      <Ways pending={pending} actions={actions} isSending={isSending} />
      <Drop isSending={isSending} onDrop={() => actions.drop(pending)} />
    </div>
  )
}

/** A comment of this reader that is not with the newsroom yet, in the place where it will stand. */
export const PendingItem = ({ pending, comment, permalink, isKept, actions }: PendingItemProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this is somebody's words
  <div
    id={`comment-${comment.id}`}
    className={item.comment}
    role="group"
    aria-label={commentWords().unsent}
    tabIndex={-1}
  >
    <p className={item.head}>
      <bdi className={item.name}>{comment.authorName}</bdi>
      <span className={styles.mark}>
        {pending.state.kind === 'refused' ? commentWords().notTaken : commentWords().notSent}
      </span>
    </p>
    <NewsroomHtml html={comment.body} kind="comment" permalink={permalink} />
    <Reason pending={pending} isKept={isKept} />
    <Actions pending={pending} actions={actions} />
  </div>
)
