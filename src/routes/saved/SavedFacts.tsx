import { percent } from '../../components/percent'
import { useTimeZone } from '../../components/useSite'
import { byteSize } from '../../domain/byteSize'
import { shortDate } from '../../domain/dates'
import { isFinished } from '../../domain/readingPlace'
import { isWhole, type SavedArticle } from '../../domain/savedArticle'
import { savedWeight } from '../../domain/savedWeight'
import styles from './SavedPage.module.css'

const stateOf = (share: number | undefined) => {
  if (share === undefined) return 'Unread'
  return isFinished({ share }) ? 'Read' : `${percent(share)} read`
}

/** What is still missing of a story; empty when it is all here. */
const missingWords = ({ article, missing = [] }: SavedArticle): string => {
  if (article.isProtected) return ''
  if (!isWhole(article)) return 'Its text comes when you open this list online'
  if (missing.length === 0) return ''
  const pictures = missing.length === 1 ? '1 picture comes' : `${missing.length} pictures come`
  return `${pictures} when you open this list online`
}

/** When a story was saved, what it takes on the disk, how far it was read. */
export const SavedFacts = ({ saved, share }: { saved: SavedArticle; share: number | undefined }) => {
  const timeZone = useTimeZone()
  const savedOn = new Date(saved.savedAt).toISOString()
  const missing = missingWords(saved)
  return (
    <p className={styles.facts}>
      {!saved.article.isProtected && <strong>{stateOf(share)}</strong>}
      <span>
        Saved <time dateTime={savedOn}>{shortDate(savedOn, timeZone)}</time>
      </span>
      <span>{byteSize(savedWeight(saved))}</span>
      {saved.takenDownAt !== undefined && <span>Taken down by the newsroom since</span>}
      {missing !== '' && <span>{missing}</span>}
    </p>
  )
}
