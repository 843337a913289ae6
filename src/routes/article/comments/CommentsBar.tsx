import type { ThreadOrder } from '../../../domain/threads'
import { commentWords } from '../../../language/english/comments'
import { storyWords } from '../../../language/english/stories'
import styles from './CommentsBar.module.css'
import { focusForm } from './focusForm'

interface CommentsBarProps {
  total: number
  isSortable: boolean
  order: ThreadOrder
  onOrder: (order: ThreadOrder) => void
  takesComments: boolean
}

const words = (total: number, takesComments: boolean) => {
  if (total > 0) return storyWords().comments(total)
  return takesComments ? commentWords().nobodyYet : commentWords().nobody
}

/** How many comments, in which order, and the way to the form past all of them. */
export const CommentsBar = ({ total, isSortable, order, onOrder, takesComments }: CommentsBarProps) => (
  <div className={styles.bar}>
    <p className={styles.total}>{words(total, takesComments)}</p>
    {isSortable && (
      <fieldset className={styles.orders} aria-label={commentWords().order}>
        {(['oldest', 'newest'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            className={styles.button}
            aria-pressed={order === choice}
            onClick={() => onOrder(choice)}
          >
            {choice === 'oldest' ? commentWords().oldestFirst : commentWords().newestFirst}
          </button>
        ))}
      </fieldset>
    )}
    {takesComments && total > 3 && (
      <button type="button" className={styles.write} onClick={focusForm}>
        {commentWords().write}
      </button>
    )}
  </div>
)
