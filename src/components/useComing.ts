import { useLayoutEffect } from 'react'

/** Lists on this page that are on their way. */
let coming = 0

/**
 * Tells the page while stories are on their way into it: its footer would be pushed along by them. An attribute, for a
 * rule with `:has()` around the whole page costs a new style for every paragraph at each change in it.
 */
export const useComing = (isComing: boolean): void => {
  useLayoutEffect(() => {
    if (!isComing) return
    coming += 1
    document.body.dataset.coming = 'true'
    return () => {
      coming -= 1
      if (coming === 0) delete document.body.dataset.coming
    }
  }, [isComing])
}
