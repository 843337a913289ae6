import type { QueryClient } from '@tanstack/react-query'
import { wakeForOutbox } from '../offline/backgroundSync'
import { deliverComments } from '../offline/deliverComments'
import { hurry, nextDueIn } from '../offline/outbox'
import { type OutboxNews, onOutboxNews } from '../offline/outboxNews'
import { outboxQueries } from './outboxQueries'
import { showComment } from './showComment'

/** Timers of browsers hold no more; ms. */
const longestTimer = 3_600_000

const hear = (queryClient: QueryClient, news: OutboxNews) => {
  if (news.kind === 'delivered') showComment(queryClient, news.comment)
  void queryClient.invalidateQueries({ queryKey: outboxQueries.all })
}

/** Delivers whenever something is due, as long as the page is open; returns how to stop. */
const keepDelivering = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const schedule = async () => {
    const wait = await nextDueIn()
    clearTimeout(timer)
    if (wait !== null) timer = setTimeout(run, Math.min(wait, longestTimer))
  }
  const deliver = async () => {
    await deliverComments()
    if ((await nextDueIn()) !== null) await wakeForOutbox()
    await schedule()
  }
  const run = () => void deliver()
  const runAtOnce = () => void hurry().then(run)
  const runWhenSeen = () => document.visibilityState === 'visible' && run()
  const stopHearing = onOutboxNews(() => void schedule())
  addEventListener('online', runAtOnce)
  document.addEventListener('visibilitychange', runWhenSeen)
  run()
  return () => {
    clearTimeout(timer)
    stopHearing()
    removeEventListener('online', runAtOnce)
    document.removeEventListener('visibilitychange', runWhenSeen)
  }
}

/**
 * Keeps the comments on screen in step with the outbox of this device, whichever tab or worker sends, and sends what
 * is due; returns how to stop.
 */
export const followOutbox = (queryClient: QueryClient): (() => void) => {
  const stopHearing = onOutboxNews((news) => hear(queryClient, news))
  const stopDelivering = keepDelivering()
  return () => {
    stopHearing()
    stopDelivering()
  }
}
