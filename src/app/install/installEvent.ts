/** Chromium's offer to install the page; not in TypeScript's own types, since no other browser has it. */
export interface InstallEvent extends Event {
  readonly prompt: () => Promise<void>
  readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>
}

let kept: InstallEvent | null = null
const listeners = new Set<() => void>()

const set = (event: InstallEvent | null) => {
  kept = event
  for (const listener of listeners) listener()
}

/** Takes the browser's offer, which comes once and early, for the time when the reader may be asked. */
export const keepInstallEvent = (): void => {
  window.addEventListener('beforeinstallprompt', (event) => {
    // The browser's own invitation would not wait.
    event.preventDefault()
    set(event as InstallEvent)
  })
  window.addEventListener('appinstalled', () => set(null))
}

/** For useSyncExternalStore: the browser's offer; `null` where there is none, or it was taken up. */
export const readInstallEvent = (): InstallEvent | null => kept

/** For useSyncExternalStore: hears of an offer; returns how to stop. */
export const followInstallEvent = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
