import type { Comment } from '../domain/comment'

/** Told to every tab, and to the service worker: something changed in the outbox, or a comment arrived. */
export type OutboxNews = { kind: 'changed' } | { kind: 'delivered'; comment: Comment }

const name = 'broadsheet-outbox'

/** Tells all tabs, this one included. */
export const tellOutboxNews = (news: OutboxNews): void => {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel(name)
  channel.postMessage(news)
  channel.close()
}

/** Calls back with news of the outbox; returns how to stop. */
export const onOutboxNews = (listener: (news: OutboxNews) => void): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => {}
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<OutboxNews>) => listener(data))
  return () => channel.close()
}
