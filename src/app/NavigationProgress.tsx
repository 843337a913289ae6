import { useNavigation } from 'react-router-dom'
import styles from './NavigationProgress.module.css'

/** A thin line on top while a page's code is on its way. */
export const NavigationProgress = () => {
  const isLoading = useNavigation().state === 'loading'
  return (
    <div className={styles.line} data-loading={isLoading || undefined} role="status">
      {isLoading && <span className="visually-hidden">Opening the page</span>}
    </div>
  )
}
