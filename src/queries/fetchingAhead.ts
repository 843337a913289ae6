let isEnded = false

/**
 * Ends all fetching ahead in this page, which is about to be exchanged: Chromium wakes the old service worker for each
 * request, and then lets the new one wait until that has been idle for 30 s.
 */
export const endFetchingAhead = (): void => {
  isEnded = true
}

/** Whether stories may still be fetched ahead. */
export const mayFetchAhead = (): boolean => !isEnded
