import { useEffect } from 'react'
import { warmSanitiser } from '../components/sanitiser'
import { readerStays } from '../queries/readerStays'

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
        // A failed warm-up is no failure: the link itself will try again.
        const ignore = () => undefined
        import('../routes/article/ArticlePage').catch(ignore)
        import('../routes/article/AfterStory').catch(ignore)
        import('../routes/category/CategoryPage').catch(ignore)
        warmSanitiser()
      }),
    [],
  )
}
