import { paperWords } from '../language/english/paper'
import styles from './NavigationProgress.module.css'
import { usePageOpening } from './router/shownPage'

/** A thin line on top while a page's code is on its way. */
export const NavigationProgress = () => {
  const { isOpening } = usePageOpening()
  return (
    <div className={styles.line} data-loading={isOpening || undefined} role="status">
      {isOpening && <span className="visually-hidden">{paperWords().opening}</span>}
    </div>
  )
}
