import { NewsroomHtml } from '../../../components/NewsroomHtml'
import { TimeAgo } from '../../../components/TimeAgo'
import type { Comment } from '../../../domain/comment'
import { commentWords } from '../../../language/english/comments'
import styles from './CommentItem.module.css'
import { replyButtonId } from './replyButtonId'

interface CommentItemProps {
  comment: Comment
  permalink: string
  isOrphan: boolean
  /** Said where the layout cannot show it any more. */
  answersTo: string | undefined
  /** Absent where comments are closed. */
  onReply: (() => void) | undefined
  isAnswered: boolean
}

const Context = ({
  comment,
  isOrphan,
  answersTo,
}: Pick<CommentItemProps, 'comment' | 'isOrphan' | 'answersTo'>) => (
  <>
    {isOrphan && <p className={styles.context}>{commentWords().orphan}</p>}
    {answersTo && <p className={styles.context}>{commentWords().to(answersTo)}</p>}
    {comment.status === 'held' && <p className={styles.held}>{commentWords().held}</p>}
  </>
)

/** Who, when, what, and Reply. Its address is `#comment-` and the number, as in WordPress. */
export const CommentItem = (props: CommentItemProps) => {
  const { comment, permalink, onReply, isAnswered } = props
  const { id, authorName, writtenAt, body, status } = comment
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this is somebody's words
    <div
      id={`comment-${id}`}
      className={styles.comment}
      role="group"
      aria-label={commentWords().by(authorName)}
      tabIndex={-1}
    >
      <p className={styles.head}>
        <bdi className={styles.name}>{authorName}</bdi>
        <a className={styles.time} href={`#comment-${id}`}>
          <span className="visually-hidden">{commentWords().linkTo} </span>
          <TimeAgo iso={writtenAt} />
        </a>
      </p>
      <Context {...props} />
      <NewsroomHtml html={body} kind="comment" permalink={permalink} />
      {onReply && status === 'approved' && (
        <button
          type="button"
          id={replyButtonId(id)}
          className={styles.reply}
          aria-expanded={isAnswered}
          onClick={onReply}
        >
          {commentWords().reply}
          <span className="visually-hidden"> {commentWords().replyTo(authorName)}</span>
        </button>
      )}
    </div>
  )
}
