import { articleWords } from '../../../language/english/article'
import styles from './CommentSkeletons.module.css'

/** Room for the first comments. */
export const CommentSkeletons = () => (
  <div className={styles.list}>
    <p className="visually-hidden" role="status">
      {articleWords().fetchingComments}
    </p>
    {[1, 2, 3, 4].map((number) => (
      <div key={number} className={styles.comment} aria-hidden="true">
        <div className={styles.name} />
        <div className={styles.line} />
        <div className={styles.lineEnd} />
      </div>
    ))}
  </div>
)
