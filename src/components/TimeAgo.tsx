import { dateAndTime, shortDate, timeAgo } from '../domain/dates'
import { calendar } from '../language/english/times'
import { useNow } from './useNow'
import { useTimeZone } from './useSite'

/** “3 hr ago”, later the date; the exact moment stands in the title and in `datetime`. */
export const TimeAgo = ({ iso }: { iso: string }) => {
  const timeZone = useTimeZone()
  const now = useNow()
  return (
    <time dateTime={iso} title={dateAndTime(iso, timeZone, calendar())}>
      {timeAgo(iso, now, calendar()) ?? shortDate(iso, timeZone, calendar())}
    </time>
  )
}
