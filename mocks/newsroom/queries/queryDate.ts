import { localAt, textOf, ticksOf } from '../wallClock'

const parts = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})/i
const zone = /(Z|[+-]\d{2}(?::?\d{2})?)$/i

/** A day that a month has not rolls over into the next, as in PHP. */
const rollOver = (text: string): string => {
  const [, year, month, day, hour, minute, second] = (parts.exec(text) ?? []).map(Number)
  return textOf(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second))
}

const minutesOf = (offset: string): number => {
  if (/^z$/i.test(offset)) return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

/** Site-local wall clock of a date in a query: with a zone it is converted, without one it is site-local already. */
export const localDate = (text: string): string => {
  const wall = rollOver(text.toUpperCase())
  const [offset] = zone.exec(text.slice(19)) ?? []
  return offset === undefined ? wall : localAt(ticksOf(wall) - minutesOf(offset) * 60_000)
}
