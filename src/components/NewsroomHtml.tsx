import { memo, useRef } from 'react'
import styles from './NewsroomHtml.module.css'
import { useBlocks } from './useBlocks'
import { useNewsroomClicks } from './useNewsroomClicks'
import { type NewsroomText, useSafeHtml } from './useSafeHtml'

/**
 * Text of the newsroom or of a visitor, made safe: the one way in which it reaches the page. Links to the newspaper's
 * stories stay in the reader; embeds load nothing until they are clicked.
 */
export const NewsroomHtml = memo((props: NewsroomText) => {
  const root = useRef<HTMLDivElement>(null)
  const safe = useSafeHtml(props)
  const onClick = useNewsroomClicks()
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
      dangerouslySetInnerHTML={safe}
    />
  )
})
NewsroomHtml.displayName = 'NewsroomHtml'
