import { addDays, wholeDaysBetween } from './wallClock'

/** The moment for which the stories' files are written: the newest of them is a few minutes older. */
export const edition = '2026-11-24T08:00:00'

/** Days by which all dates move so that the edition is the latest one at `now`; none before the edition itself. */
export const daysSinceEdition = (now: string): number => Math.max(0, wholeDaysBetween(edition, now))

/** The date of a story in today's edition. One dated after the edition was put in by hand and stays. */
export const dateInEdition = (written: string, days: number): string =>
  written > edition ? written : addDays(written, days)
