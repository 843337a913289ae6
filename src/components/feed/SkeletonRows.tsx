import styles from './CardSkeletons.module.css'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Rows in the shape of stories, for the eye alone. */
export const SkeletonRows = ({ count }: { count: number }) =>
  numbers(count).map((number) => (
    <div key={number} className={styles.row} aria-hidden="true">
      <div>
        <div className={styles.kicker} />
        <div className={styles.headline} />
        <div className={styles.headlineEnd} />
        <div className={styles.meta} />
      </div>
      <div className={styles.picture} />
    </div>
  ))
