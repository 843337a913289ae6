import { RetryLine } from '../../components/RetryLine'
import { paperWords } from '../../language/english/paper'
import { useRetryMissing } from '../../queries/useRetryMissing'
import styles from './SectionsMissing.module.css'
import type { FrontPageData } from './useFrontPage'

/** In the place of the blocks, when the newsroom did not say which sections it has. */
export const SectionsMissing = ({ state, problem }: FrontPageData['sections']) => {
  const retry = useRetryMissing()
  if (state === 'there') return null
  return (
    <div className={styles.missing}>
      <RetryLine problem={problem} task={paperWords().fetchSections} onRetry={retry} />
    </div>
  )
}
