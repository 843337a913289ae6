import { useEffect } from 'react'
import { warmSanitiser } from '../components/sanitiser'
import { readerStays } from '../queries/readerStays'
import { whenIdle } from '../queries/whenIdle'
import { loadCode } from './router/pageCode'

/** ms after which also a busy page fetches ahead. */
const patience = 4_000

const warm = async () => {
  await readerStays()
  void loadCode('/article/any')
  // A failed warm-up is no failure: the page itself will try again.
  import('../routes/article/AfterStory').catch(() => undefined)
  void loadCode('/category/any')
  warmSanitiser()
}

/** Fetches the pages a reader who stays is likely to open next, so that links open at once. */
export const useWarmRoutes = (): void => {
  useEffect(() => whenIdle(warm, patience), [])
}
