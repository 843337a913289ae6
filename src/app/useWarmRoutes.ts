import { useEffect } from 'react'
import { readerStays } from '../components/readerStays'
import { warmSanitiser } from '../components/sanitiser'
import { loadCode } from './router/pageCode'

const whenIdle = (task: () => void) => {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(task, { timeout: 4_000 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(task, 2_000)
  return () => clearTimeout(handle)
}

/** Fetches the pages a reader who stays is likely to open next, so that links open at once. */
export const useWarmRoutes = (): void => {
  useEffect(
    () =>
      whenIdle(async () => {
        await readerStays()
        void loadCode('/article/any')
        // A failed warm-up is no failure: the page itself will try again.
        import('../routes/article/AfterStory').catch(() => undefined)
        void loadCode('/category/any')
        warmSanitiser()
      }),
    [],
  )
}
