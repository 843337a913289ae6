import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'

/** Titles of a document in which no page stands yet: the one of index.html, and of a printed page that was left. */
const ofNoPage = ['Broadsheet', '']

/**
 * Title of the page that a link or Back led to, once it is known, for those who hear: browsers tell it of documents
 * only. Empty on the page that was opened first.
 */
export const usePageTitle = (): string => {
  const { pathname } = useLocation()
  const [title, setTitle] = useState('')
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    const tell = () => {
      if (ofNoPage.includes(document.title)) return false
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
