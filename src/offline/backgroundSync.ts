/** The tag under which the browser wakes the service worker when the network is back. */
export const outboxTag = 'outbox'

interface SyncManager {
  register: (tag: string) => Promise<void>
}

type WithSync = ServiceWorkerRegistration & { readonly sync?: SyncManager }

/** Asks the browser to have the outbox emptied even if every tab is closed by then; where it can (Chromium). */
export const wakeForOutbox = async (): Promise<void> => {
  try {
    const registration: WithSync | undefined = await navigator.serviceWorker?.getRegistration()
    await registration?.sync?.register(outboxTag)
  } catch {
    // Not allowed here: the next opened tab sends it.
  }
}
