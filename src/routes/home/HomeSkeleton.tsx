import { homeWords } from '../../language/english/home'
import styles from './HomeSkeleton.module.css'

/** The room of the top stories while they are on their way. */
export const HomeSkeleton = () => (
  <div className={styles.top}>
    <p className="visually-hidden" role="status">
      {homeWords().fetching}
    </p>
    <div className={styles.side} aria-hidden="true" />
    <div className={styles.lead} aria-hidden="true">
      <div className={styles.picture} />
      <div className={styles.headline} />
      <div className={styles.headline} />
    </div>
    <div className={styles.side} aria-hidden="true" />
  </div>
)
