import { recall, remember } from './deviceMemory'
import { areNumbers, isRecord } from './kinds'

const key = 'views'

/** The reader's own calendar day. */
const dayOf = (now: Date): string => `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`

/** Ids counted today; yesterday's are of no use any more. */
const countedToday = (now: Date): number[] => {
  const kept = recall(key)
  return isRecord(kept) && kept.day === dayOf(now) && areNumbers(kept.ids) ? kept.ids : []
}

/** Takes today's view of a story in this browser: `true` the first time, `false` when it was counted already. */
export const takeView = (articleId: number, now = new Date()): boolean => {
  const ids = countedToday(now)
  if (ids.includes(articleId)) return false
  remember(key, { day: dayOf(now), ids: [...ids, articleId] })
  return true
}

/** Gives a view back that could not be recorded, so that it can be counted later. */
export const returnView = (articleId: number, now = new Date()): void =>
  remember(key, { day: dayOf(now), ids: countedToday(now).filter((id) => id !== articleId) })
