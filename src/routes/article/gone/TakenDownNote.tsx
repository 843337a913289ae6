import { Link } from '../../../components/Link'
import { useTimeZone } from '../../../components/useSite'
import { longDate } from '../../../domain/dates'
import { savedPath } from '../../../domain/paths'
import { articleWords } from '../../../language/english/article'
import { calendar } from '../../../language/english/times'
import styles from './TakenDownNote.module.css'

/** Whose words stand here, now that the newsroom does not stand by them; `savedAt` in epoch ms. */
export const TakenDownNote = ({ savedAt }: { savedAt: number }) => {
  const timeZone = useTimeZone()
  const iso = new Date(savedAt).toISOString()
  return (
    <p className={styles.note}>
      {articleWords().takenDown} <time dateTime={iso}>{longDate(iso, timeZone, calendar())}</time>.{' '}
      <Link to={savedPath()}>{articleWords().allSaved}</Link>
    </p>
  )
}
