import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { Article } from '../../../domain/article'
import type { Comment, CommentDraft } from '../../../domain/comment'
import { commentWords } from '../../../language/english/comments'
import type { Posted } from '../../../queries/postComment'
import styles from './CommentForm.module.css'
import { ProblemList } from './ProblemList'
import { RefusalNotice } from './RefusalNotice'
import { RememberBox } from './RememberBox'
import { TextField } from './TextField'
import { useCommentForm } from './useCommentForm'
import type { Field } from './validateDraft'

/**
 * Who writes, as the last form left it: the next one begins with it, so that nothing is typed twice. Only one form
 * stands at a time, so no other has to hear of a change.
 */
export type Writer = { current: Pick<CommentDraft, 'name' | 'email'> }

/** A comment that the form need not hold any more. */
export type Accepted = Exclude<Posted, { kind: 'refused' }>

/** What the form under the story and those under comments have in common. */
export interface FormSetting {
  article: Article
  writer: Writer
  /** It arrived or waits in the outbox: the form is empty again. */
  onPosted: (posted: Accepted) => void
  /** Something is being written: what was said of the last comment is over. */
  onWrite: () => void
}

interface CommentFormProps extends FormSetting {
  /** The comment answered. */
  parent: Comment | null
  onCancel?: () => void
  /** A text that came back to be changed: the form takes the focus. */
  isEdited?: boolean
}

const order: readonly Field[] = ['text', 'name', 'email']

/** Leave a reply: three fields, a promise, and whatever the newsroom says of it. Nothing typed is ever lost. */
export const CommentForm = ({ parent, onCancel, isEdited = false, ...setting }: CommentFormProps) => {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { draft, problems, attempts, refusal, isSending, remembers, remember, change, send } = useCommentForm(
    setting,
    parent,
  )
  useFocusFirst(
    form,
    order.find((field) => problems[field]),
    attempts,
  )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  const fieldProps = (field: Field) => ({
    id: `${id}-${field}`,
    name: field,
    value: draft[field],
    problem: problems[field],
    isLocked: isSending,
    onChange: (value: string) => change(field, value),
  })
  return (
    <div className={styles.frame} data-reply={parent !== null || undefined}>
      <form ref={form} className={styles.form} aria-labelledby={`${id}-title`} noValidate onSubmit={onSubmit}>
        <h3 className={styles.title}>
          <span id={`${id}-title`}>{commentWords().leaveReply}</span>
          {parent && <span className={styles.to}> {commentWords().replyTo(parent.authorName)}</span>}
        </h3>
        <ProblemList problems={problems} idOf={(field) => `${id}-${field}`} />
        <TextField
          {...fieldProps('text')}
          label={commentWords().comment}
          isLong
          autoFocus={isEdited || parent !== null}
        />
        <div className={styles.pair}>
          <TextField {...fieldProps('name')} label={commentWords().name} autoComplete="name" />
          <TextField
            {...fieldProps('email')}
            label={commentWords().email}
            type="email"
            autoComplete="email"
            hint={commentWords().promise}
          />
        </div>
        <RememberBox isOn={remembers} onChange={remember} />
        <p className={styles.buttons}>
          <button type="submit" className={styles.post} aria-disabled={isSending}>
            {isSending ? commentWords().posting : commentWords().post}
          </button>
          {onCancel && (
            <button type="button" className={styles.cancel} onClick={onCancel}>
              {commentWords().cancel}
            </button>
          )}
        </p>
      </form>
      {refusal && (
        <RefusalNotice
          key={attempts}
          refusal={refusal}
          draft={draft}
          articleId={setting.article.id}
          parentId={parent?.id ?? 0}
          onAgain={send}
        />
      )}
    </div>
  )
}

/** After each attempt the first field with a problem takes the focus. */
const useFocusFirst = (
  form: React.RefObject<HTMLFormElement | null>,
  field: Field | undefined,
  attempts: number,
) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new attempt moves the focus, not typing
  useEffect(() => {
    if (field) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
  }, [attempts])
}
