import { articleWords } from '../../../language/english/article'
import styles from './CommentSkeletons.module.css'

/** About as many as are drawn at first. */
const most = 24

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

interface CommentSkeletonsProps {
  /** Comments to come, as far as one knows: where there are none, the form stands where it will stay. */
  count: number | null
  /** They are being fetched, and not only kept room for. */
  isAsked: boolean
}

/** Room for the first comments. */
export const CommentSkeletons = ({ count, isAsked }: CommentSkeletonsProps) => (
  <div className={styles.list}>
    <p className="visually-hidden" role="status">
      {isAsked && articleWords().fetchingComments}
    </p>
    {numbers(Math.min(count ?? 4, most)).map((number) => (
      <div key={number} className={styles.comment} aria-hidden="true">
        <div className={styles.name} />
        <div className={styles.line} />
        <div className={styles.line} />
        <div className={styles.lineEnd} />
      </div>
    ))}
  </div>
)
