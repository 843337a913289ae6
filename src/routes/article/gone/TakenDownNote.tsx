import { Link } from 'react-router-dom'
import { useTimeZone } from '../../../components/useSite'
import { longDate } from '../../../domain/dates'
import { savedPath } from '../../../domain/paths'
import styles from './TakenDownNote.module.css'

/** Whose words stand here, now that the newsroom does not stand by them; `savedAt` in epoch ms. */
export const TakenDownNote = ({ savedAt }: { savedAt: number }) => {
  const timeZone = useTimeZone()
  const iso = new Date(savedAt).toISOString()
  return (
    <p className={styles.note}>
      The newsroom has taken this story down. This is the copy you saved on{' '}
      <time dateTime={iso}>{longDate(iso, timeZone)}</time>.{' '}
      <Link to={savedPath()}>All your saved stories</Link>
    </p>
  )
}
