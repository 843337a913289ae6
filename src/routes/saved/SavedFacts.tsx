import { percent } from '../../components/percent'
import { useTimeZone } from '../../components/useSite'
import { byteSize } from '../../domain/byteSize'
import { shortDate } from '../../domain/dates'
import { isFinished } from '../../domain/readingPlace'
import { isWhole, type SavedArticle } from '../../domain/savedArticle'
import { savedWeight } from '../../domain/savedWeight'
import { savedWords } from '../../language/english/saved'
import { calendar } from '../../language/english/times'
import { locale } from '../../language/spoken'
import styles from './SavedPage.module.css'

const stateOf = (share: number | undefined) => {
  if (share === undefined) return savedWords().unread
  return isFinished({ share }) ? savedWords().read : savedWords().shareRead(percent(share))
}

/** What is still missing of a story; empty when it is all here. */
const missingWords = ({ article, missing = [] }: SavedArticle): string => {
  if (article.isProtected) return ''
  if (!isWhole(article)) return savedWords().textMissing
  return missing.length === 0 ? '' : savedWords().picturesMissing(missing.length)
}

interface SavedFactsProps {
  saved: SavedArticle
  /** How much of it was read, 0 to 1. */
  share: number | undefined
  /** What is missing is being fetched. */
  isUnderway: boolean
}

/** When a story was saved, what it takes on the disk, how far it was read. */
export const SavedFacts = ({ saved, share, isUnderway }: SavedFactsProps) => {
  const timeZone = useTimeZone()
  const savedOn = new Date(saved.savedAt).toISOString()
  const missing = isUnderway ? '' : missingWords(saved)
  return (
    <p className={styles.facts}>
      {!saved.article.isProtected && <strong>{stateOf(share)}</strong>}
      <span>
        {savedWords().savedOn} <time dateTime={savedOn}>{shortDate(savedOn, timeZone, calendar())}</time>
      </span>
      <span>{byteSize(savedWeight(saved), locale())}</span>
      {saved.takenDownAt !== undefined && <span>{savedWords().takenDown}</span>}
      {missing !== '' && <span>{missing}</span>}
    </p>
  )
}
