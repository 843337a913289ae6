import { storyWords } from '../../language/english/stories'
import { useComing } from '../useComing'
import styles from './CardSkeletons.module.css'
import { SkeletonRows } from './SkeletonRows'

/** Rows in the shape of the stories to come. */
export const CardSkeletons = ({ count, label }: { count: number; label: string }) => {
  useComing(true)
  return (
    <div className={styles.list} data-loading="loading">
      <p className="visually-hidden" role="status">
        {storyWords().fetching(label)}
      </p>
      <SkeletonRows count={count} />
    </div>
  )
}
