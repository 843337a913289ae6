import { memo, useMemo, useRef } from 'react'
import type { NewsroomHtml as Html } from '../domain/newsroomHtml'
import { articleHtml } from '../html/articleHtml'
import { commentHtml } from '../html/commentHtml'
import { useReadingComfort } from '../queries/useReadingComfort'
import styles from './NewsroomHtml.module.css'
import { useBlocks } from './useBlocks'
import { useHydrating } from './useHydrating'
import { useNewsroomClicks } from './useNewsroomClicks'
import { useSite } from './useSite'

interface NewsroomHtmlProps {
  html: Html
  kind: 'article' | 'comment'
  /** Address of the story on the newspaper's own site: tells which links are the newspaper's own. */
  permalink: string
}

const steps = { article: articleHtml, comment: commentHtml }

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : address)

/** The object is kept: React writes `innerHTML` anew for each new one, and with it a playing film would be gone. */
const useSafeHtml = ({ html, kind, permalink }: NewsroomHtmlProps) => {
  const url = useSite()?.url ?? originOf(permalink)
  const { data } = useReadingComfort().comfort
  const { untrusted, isPrinted } = html
  const isHydrating = useHydrating()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once taken over, a printed text stays
  return useMemo(() => {
    // It stands on the page already: it was made safe when it was printed, and React does not write it again.
    if (isHydrating && isPrinted) return { __html: untrusted }
    const place = {
      url,
      permalink,
      base: import.meta.env.BASE_URL,
      pictures: data === 'all' ? 'at once' : 'on request',
    } as const
    return { __html: steps[kind]({ untrusted }, place) }
  }, [untrusted, kind, url, permalink, data])
}

/**
 * Text of the newsroom or of a visitor, made safe: the one way in which it reaches the page. Links to the newspaper's
 * stories stay in the reader; embeds load nothing until they are clicked.
 */
export const NewsroomHtml = memo((props: NewsroomHtmlProps) => {
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
