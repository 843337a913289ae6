import { readerStays } from '../../queries/readerStays'
import { partWhenIdle } from '../partWhenIdle'

/** What is unsent can wait until the news is on screen. */
export const OutboxWhenIdle = partWhenIdle(async () => {
  await readerStays()
  return (await import('./Outbox')).Outbox
})
