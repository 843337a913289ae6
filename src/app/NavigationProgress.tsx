import { useNavigation } from 'react-router-dom'
import { paperWords } from '../language/english/paper'
import styles from './NavigationProgress.module.css'

/** A thin line on top while a page's code is on its way. */
export const NavigationProgress = () => {
  const isLoading = useNavigation().state === 'loading'
  return (
    <div className={styles.line} data-loading={isLoading || undefined} role="status">
      {isLoading && <span className="visually-hidden">{paperWords().opening}</span>}
    </div>
  )
}
