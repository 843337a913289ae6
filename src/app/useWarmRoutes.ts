import { useEffect } from 'react'
import { warmSanitiser } from '../components/sanitiser'
import { readerStays } from '../queries/readerStays'
import { whenIdle } from '../queries/whenIdle'

/** ms after which also a busy page fetches ahead. */
const patience = 4_000

const warm = async () => {
  await readerStays()
  // A failed warm-up is no failure: the link itself will try again.
  const ignore = () => undefined
  import('../routes/article/ArticlePage').catch(ignore)
  import('../routes/article/AfterStory').catch(ignore)
  import('../routes/category/CategoryPage').catch(ignore)
  warmSanitiser()
}

/** Fetches the pages a reader who stays is likely to open next, so that links open at once. */
export const useWarmRoutes = (): void => {
  useEffect(() => whenIdle(warm, patience), [])
}
