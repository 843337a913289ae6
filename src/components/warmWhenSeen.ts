import type { QueryClient } from '@tanstack/react-query'
import { warmArticles } from '../queries/warmArticles'

/** ms for which stories stand on the screen before they are taken to be read. */
const pause = 500

/**
 * Fetches the bodies of stories in one go once the element that holds them has stood on the screen for a moment.
 * @param list their ids, with commas between
 */
export const warmWhenSeen = (
  queryClient: QueryClient,
  list: string,
  element: Element,
  signal: AbortSignal,
): void => {
  if (signal.aborted) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new IntersectionObserver((entries) => {
    clearTimeout(timer)
    if (!entries.at(-1)?.isIntersecting) return
    timer = setTimeout(() => {
      observer.disconnect()
      void warmArticles(queryClient, list.split(',').map(Number))
    }, pause)
  })
  observer.observe(element)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
