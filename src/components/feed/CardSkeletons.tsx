import { storyWords } from '../../language/english/stories'
import styles from './CardSkeletons.module.css'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Rows in the shape of the stories to come. */
export const CardSkeletons = ({ count, label }: { count: number; label: string }) => (
  <div className={styles.list}>
    <p className="visually-hidden" role="status">
      {storyWords().fetching(label)}
    </p>
    {numbers(count).map((number) => (
      <div key={number} className={styles.row} aria-hidden="true">
        <div>
          <div className={styles.kicker} />
          <div className={styles.headline} />
          <div className={styles.headlineEnd} />
          <div className={styles.meta} />
        </div>
        <div className={styles.picture} />
      </div>
    ))}
  </div>
)
