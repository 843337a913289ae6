/** What a language says of dates and times where Intl does not say it. */
export interface TimeWords {
  justNow: string
  today: (clock: string) => string
  yesterday: (clock: string) => string
  onDay: (clock: string, day: string) => string
  /** Writes a date, for a language that browsers do not know; `format` is an English one, `time` in epoch ms. */
  write?: (format: Intl.DateTimeFormat, time: number) => string
  /** “3 hours ago”, for such a language; `count` is at least 1. */
  ago?: (count: number, unit: Intl.RelativeTimeFormatUnit) => string
}

/** What dates and times are written with. */
interface Calendar extends TimeWords {
  /** For Intl. */
  locale: string
}

export const englishTimes: TimeWords = {
  justNow: 'just now',
  today: (clock) => `${clock} today`,
  yesterday: (clock) => `${clock} yesterday`,
  onDay: (clock, day) => `${clock} on ${day}`,
}

const english: Calendar = { ...englishTimes, locale: 'en-GB' }

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
]

// Making one takes as long as some hundred uses.
const relatives = new Map<string, Intl.RelativeTimeFormat>()

const relativeIn = (locale: string) => {
  const format =
    relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  relatives.set(locale, format)
  return format
}

/**
 * “5 min ago”, “3 hr ago”, “yesterday”; after six days `null`: then the date itself says more.
 * @param iso ISO 8601 with zone
 * @param now epoch ms
 */
export const timeAgo = (iso: string, now: number, { locale, justNow, ago } = english): string | null => {
  const seconds = Math.round((now - Date.parse(iso)) / 1000)
  if (Number.isNaN(seconds) || seconds > 6 * 86_400) return null
  if (seconds < 60) return justNow
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['minute', 60]
  const count = Math.floor(seconds / size)
  if (ago) return ago(count, unit)
  return relativeIn(locale).format(-count, unit)
}

const minutesAhead = (timeZone: string): number | null => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(timeZone) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : null
}

/** Browsers older than 2023, and Node 20, know no zone such as `+05:45`: the clock is moved instead. */
const inZone = (options: Intl.DateTimeFormatOptions) => {
  const formats = new Map<string, Intl.DateTimeFormat>()
  // A thread of comments has hundreds of dates.
  const formatIn = (timeZone: string, locale: string) => {
    const key = locale + timeZone
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...options })
    formats.set(key, format)
    return format
  }
  return (iso: string, timeZone: string, { locale, write } = english) => {
    const time = Date.parse(iso)
    if (Number.isNaN(time)) return ''
    const ahead = minutesAhead(timeZone)
    const format = formatIn(ahead === null ? timeZone : 'UTC', locale)
    const moment = time + (ahead ?? 0) * 60_000
    const words = write ? write(format, moment) : format.format(moment)
    return ahead === null ? words : words.replace(/ UTC$/, ` UTC${timeZone}`)
  }
}

/** “24 November 2026” in the newspaper's time zone; empty for a date that is none. */
export const longDate = inZone({ day: 'numeric', month: 'long', year: 'numeric' })

/** “24 Nov 2026” in the newspaper's time zone; empty for a date that is none. */
export const shortDate = inZone({ day: 'numeric', month: 'short', year: 'numeric' })

/** “24 November 2026 at 08:00 WAT” in the newspaper's time zone; empty for a date that is none. */
export const dateAndTime = inZone({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** “Tuesday, 24 November 2026” in the newspaper's time zone: the date of an edition. */
export const editionDate = inZone({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const clock = inZone({ hour: '2-digit', minute: '2-digit' })
const dayAndMonth = inZone({ day: 'numeric', month: 'long' })

/** “14:05 today”, “14:05 yesterday”, “14:05 on 12 November”; takes epoch ms and a time zone. */
export const momentOf = (time: number, now: number, timeZone: string, calendar = english): string => {
  const at = new Date(time).toISOString()
  const dayOf = (moment: number) => longDate(new Date(moment).toISOString(), timeZone)
  const words = clock(at, timeZone, calendar)
  if (dayOf(time) === dayOf(now)) return calendar.today(words)
  if (dayOf(time) === dayOf(now - 86_400_000)) return calendar.yesterday(words)
  return calendar.onDay(words, dayAndMonth(at, timeZone, calendar))
}
