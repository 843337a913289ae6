/** How an attempt to share ended. */
export type ShareOutcome = 'shared' | 'dismissed' | 'copied' | 'failed'

const copy = async (url: string): Promise<ShareOutcome> => {
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    // No clipboard on plain http, or no permission.
    return 'failed'
  }
}

/** Opens the device's sheet for sharing; where there is none, or it fails, puts the address into the clipboard. */
export const share = async (title: string, url: string): Promise<ShareOutcome> => {
  if (typeof navigator.share !== 'function') return copy(url)
  try {
    await navigator.share({ title, url })
    return 'shared'
  } catch (problem) {
    const isDismissed = problem instanceof DOMException && problem.name === 'AbortError'
    return isDismissed ? 'dismissed' : copy(url)
  }
}
