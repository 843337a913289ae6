import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { storyWords } from '../../language/english/stories'

/** Titles of a document in which no page stands yet: the one of index.html, and of a printed page that was left. */
const ofNoPage = ['Broadsheet', '']

/** Whether another title follows: that of a page whose own is known. */
const isOnItsWay = (title: string) => ofNoPage.includes(title) || title === storyWords().fetchingStory

/**
 * Title of the page that a link or Back led to, once it is known, for those who hear: browsers tell it of documents
 * only. Of the page that was opened first only what came after the document, which has then been told without.
 */
export const usePageTitle = (): string => {
  const { pathname } = useLocation()
  const [title, setTitle] = useState('')
  const opened = useRef<string | null>(pathname)
  useEffect(() => {
    if (opened.current !== pathname) opened.current = null
    else if (!isOnItsWay(document.title)) return
    const tell = () => {
      if (!ofNoPage.includes(document.title)) setTitle(document.title)
      return !isOnItsWay(document.title)
    }
    if (tell()) return
    const observer = new MutationObserver(() => tell() && observer.disconnect())
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [pathname])
  return title
}
