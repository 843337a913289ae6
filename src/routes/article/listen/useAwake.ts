import { useEffect } from 'react'

/** Keeps the screen of a phone on: with it off, the voice breaks off after a sentence or two. */
export const useAwake = (isWanted: boolean): void => {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return
    let isOver = false
    let lock: WakeLockSentinel | undefined
    const release = () => lock?.release().catch(() => undefined)
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      // Refused when the battery is low: then the screen goes off as it would.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (isOver) void release()
    }
    void ask()
    // The browser lets go of it whenever the page is out of sight.
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      void release()
    }
  }, [isWanted])
}
