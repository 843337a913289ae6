import { recall, remember } from './deviceMemory'

const key = 'asked-to-stay'

/**
 * Asks the browser once not to clear what this device keeps when its disk runs full. Some browsers ask the reader:
 * so only when there is something to keep. Never fails.
 */
export const askToStay = async (): Promise<void> => {
  if (recall(key) === true || !navigator.storage?.persist) return
  remember(key, true)
  await navigator.storage.persist().catch(() => false)
}
