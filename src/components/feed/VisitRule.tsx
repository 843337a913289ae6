import { listWords } from '../../language/english/lists'
import styles from './Feed.module.css'

/** A line in a list between what is new to this reader and what stood there before. Plain text: a feed owns articles only. */
export const VisitRule = () => (
  <div className={styles.visit}>
    <span aria-hidden="true">↑</span>
    <span className="visually-hidden">{listWords().aboveLine}</span>
    <span>{listWords().newSince}</span>
  </div>
)
