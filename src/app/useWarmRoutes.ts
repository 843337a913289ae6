import { useEffect } from 'react'
import { warmSanitiser } from '../components/sanitiser'

const whenIdle = (task: () => void) => {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(task, { timeout: 4_000 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(task, 2_000)
  return () => clearTimeout(handle)
}

/** Fetches the pages a reader is likely to open next once the browser is idle, so that links open at once. */
export const useWarmRoutes = (): void => {
  useEffect(
    () =>
      whenIdle(() => {
        // A failed warm-up is no failure: the link itself will try again.
        const ignore = () => undefined
        import('../routes/article/ArticlePage').catch(ignore)
        import('../routes/category/CategoryPage').catch(ignore)
        warmSanitiser()
      }),
    [],
  )
}
