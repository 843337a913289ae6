import { dateAndTime, shortDate, timeAgo } from '../domain/dates'
import { useNow } from './useNow'
import { useTimeZone } from './useSite'

/** “3 hr ago”, later the date; the exact moment stands in the title and in `datetime`. */
export const TimeAgo = ({ iso }: { iso: string }) => {
  const timeZone = useTimeZone()
  const now = useNow()
  return (
    <time dateTime={iso} title={dateAndTime(iso, timeZone)}>
      {timeAgo(iso, now) ?? shortDate(iso, timeZone)}
    </time>
  )
}
