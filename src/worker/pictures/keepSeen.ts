import { seenOrFetched } from './seenOrFetched'

/** Keeps pictures that a page showed before it had a worker; the browser still has them, so nothing is fetched twice. */
export const keepSeen = async (addresses: readonly string[], event: ExtendableEvent): Promise<void> => {
  for (const address of addresses) {
    const request = new Request(address, { mode: 'no-cors', cache: 'force-cache' })
    // One that can't be had is no loss: it comes with its next showing.
    await seenOrFetched({ url: new URL(address), request, event }).catch(() => undefined)
  }
}
