import { type RefObject, useEffect } from 'react'
import { characterKey } from '../keys/characterKey'
import { isTyping } from '../keys/isTyping'
import { openCard } from '../keys/openCard'

const isBelowTop = (article: Element) => article.getBoundingClientRect().bottom > 80

const neighbour = (feed: Element, step: 1 | -1) => {
  const articles = [...feed.querySelectorAll<HTMLElement>('article')]
  const current = articles.findIndex((article) => article.contains(document.activeElement))
  if (current >= 0) return articles[current + step]
  const first = articles.findIndex(isBelowTop)
  return articles[step === 1 ? first : first - 1]
}

const stepOf = (event: KeyboardEvent, isInside: boolean): 1 | -1 | 0 => {
  const key = characterKey(event)
  const isAlone = isInside && !event.ctrlKey && !event.metaKey && !event.altKey
  if (key === 'j' || (isAlone && event.key === 'PageDown')) return 1
  if (key === 'k' || (isAlone && event.key === 'PageUp')) return -1
  return 0
}

/**
 * Moves through a feed from story to story: `j` and `k` from anywhere on the page, Page Down and Page Up inside the
 * feed, Ctrl+End and Ctrl+Home out of it (WAI-ARIA Authoring Practices, feed pattern). `onLeave` is told first. Enter
 * opens the story that holds the focus.
 */
export const useFeedKeys = (feed: RefObject<HTMLElement | null>, onLeave: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const node = feed.current
      if (!node || isTyping(event.target)) return
      const isInside = node.contains(document.activeElement)
      const step = stepOf(event, isInside)
      const next = step !== 0 && neighbour(node, step)
      if (next) {
        event.preventDefault()
        next.focus()
        next.scrollIntoView({ block: 'nearest' })
      }
      if (event.key === 'Enter' && isInside && document.activeElement?.matches('article')) openCard()
      if (event.key === 'End') onLeave()
      if (isInside && event.ctrlKey && (event.key === 'End' || event.key === 'Home')) {
        event.preventDefault()
        onLeave()
        document.getElementById(event.key === 'End' ? 'footer' : 'main')?.focus()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [feed, onLeave])
}
