import { useEffect, useState } from 'react'
import type { NewsroomHtml } from '../domain/newsroomHtml'
import { loadSanitiser, sanitiserHere } from './sanitiser'

/**
 * Whether a text may be shown without suspending: the code that makes it safe is here, is not needed, or could not be
 * had, of which the text then tells. What is shown once stays. `undefined` for a text that is on its way.
 */
export const useReadyToShow = (html: NewsroomHtml | undefined): boolean => {
  const [isTried, setTried] = useState(false)
  const [wasShown, setShown] = useState(false)
  const isReady = html !== undefined && (html.isPrinted || isTried || sanitiserHere() !== undefined)
  if (isReady && !wasShown) setShown(true)
  useEffect(() => {
    if (!html || isReady) return
    const settle = () => setTried(true)
    loadSanitiser().then(settle, settle)
  }, [html, isReady])
  return isReady || wasShown
}
