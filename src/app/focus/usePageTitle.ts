import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'

/**
 * Title of the page that a link or Back led to, once it is known, for those who hear: browsers tell it of documents
 * only. Empty on the page that was opened first.
 */
export const usePageTitle = (): string => {
  const { pathname } = useLocation()
  const [title, setTitle] = useState('')
  const known = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is told once
  useEffect(() => {
    known.current ??= document.title
    const tell = () => {
      if (document.title === known.current) return false
      known.current = document.title
      setTitle(document.title)
      return true
    }
    if (tell()) return
    const observer = new MutationObserver(() => tell() && observer.disconnect())
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [pathname])
  return title
}
