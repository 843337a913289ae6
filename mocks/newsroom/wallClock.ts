/** Minutes that the site's wall clock is ahead of UTC. Africa/Lagos knows no summer time. */
const offsetMinutes = 60

const second = 1000
const day = 24 * 60 * 60 * second

const toText = (ms: number) => new Date(ms).toISOString().slice(0, 19)

/** Milliseconds on a scale of the site's own: only differences and `textOf` make sense of it. */
export const ticksOf = (local: string): number => Date.parse(`${local}Z`)

/** Wall clock text (`2026-11-24T07:40:00`) of what `ticksOf` gave. */
export const textOf = (ticks: number): string => toText(ticks)

/** The site's wall clock at an instant (epoch ms). */
export const localAt = (instant: number): string => toText(instant + offsetMinutes * 60 * second)

/** The instant (epoch ms) at which the site's wall clock shows that. */
export const instantOf = (local: string): number => ticksOf(local) - offsetMinutes * 60 * second

/** The same moment in UTC, without `Z`, as WordPress writes `date_gmt`. */
export const gmtOf = (local: string): string => toText(instantOf(local))

export const addSeconds = (local: string, seconds: number): string =>
  textOf(ticksOf(local) + seconds * second)

/** Moves a wall clock time by whole days: the time of day stays. */
export const addDays = (local: string, days: number): string => textOf(ticksOf(local) + days * day)

/** Whole days from one wall clock time to a later one, rounded down. */
export const wholeDaysBetween = (from: string, to: string): number =>
  Math.floor((ticksOf(to) - ticksOf(from)) / day)
