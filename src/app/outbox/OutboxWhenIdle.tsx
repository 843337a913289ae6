import { partWhenIdle } from '../partWhenIdle'

/** What is unsent can wait until the news is on screen. */
export const OutboxWhenIdle = partWhenIdle(async () => (await import('./Outbox')).Outbox)
