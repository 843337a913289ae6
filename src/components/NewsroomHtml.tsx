import { memo, type RefObject, useLayoutEffect, useRef } from 'react'
import styles from './NewsroomHtml.module.css'
import { useBlocks } from './useBlocks'
import { useWasPrinted } from './useHydrating'
import { useNewsroomClicks } from './useNewsroomClicks'
import { type NewsroomText, useSafeHtml } from './useSafeHtml'

/** Writes a text into its place, and each new one in place of the one before. */
const useWriting = (place: RefObject<HTMLElement | null>, safe: { __html: string } | null) =>
  useLayoutEffect(() => {
    if (place.current && safe) place.current.innerHTML = safe.__html
  }, [place, safe])

/**
 * Text of the newsroom or of a visitor, made safe: the one way in which it reaches the page. Links to the newspaper's
 * stories stay in the reader; embeds load nothing until they are clicked.
 */
export const NewsroomHtml = memo((props: NewsroomText) => {
  const root = useRef<HTMLDivElement>(null)
  const safe = useSafeHtml(props)
  const onClick = useNewsroomClicks()
  // What React draws gets its text once it is in the page: see the files of a picture, of which a text has some.
  const isPrinted = useWasPrinted()
  useWriting(root, isPrinted ? null : safe)
  useBlocks(root, safe)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks on the links inside, which have keys of their own
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={root}
      className={styles[props.kind]}
      data-text={props.kind}
      // A printed text was finished as `useBlocks` finishes it here.
      suppressHydrationWarning
      onClick={onClick}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by src/html, the only place that does this
      dangerouslySetInnerHTML={isPrinted ? safe : undefined}
    />
  )
})
NewsroomHtml.displayName = 'NewsroomHtml'
