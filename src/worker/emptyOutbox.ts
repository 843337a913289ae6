import { outboxTag } from '../offline/backgroundSync'
import { deliverComments } from '../offline/deliverComments'
import { hurry, nextDueIn } from '../offline/outbox'

/** Background Sync is Chromium's own, so that the language's types do not know its event. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

/** The browser stops a worker that works longer than some minutes. */
const longestStay = 60_000

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** @throws where comments are left that wait for longer: the browser then wakes us again, later and later */
const emptyOutbox = async (): Promise<void> => {
  const end = Date.now() + longestStay
  await hurry()
  await deliverComments()
  for (let wait = await nextDueIn(); wait !== null; wait = await nextDueIn()) {
    if (Date.now() + wait > end) throw new Error('Comments are left in the outbox')
    await pause(wait)
    await deliverComments()
  }
}

/** The network is back: what waits in the outbox goes out, also with every tab closed. */
export const onSync = (event: Event): void => {
  const { tag } = event as SyncEvent
  if (tag === outboxTag) (event as SyncEvent).waitUntil(emptyOutbox())
}
