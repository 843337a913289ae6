import { use, useEffect, useMemo, useState } from 'react'
import type { NewsroomHtml } from '../domain/newsroomHtml'
import { useReadingComfort } from '../queries/useReadingComfort'
import { loadSanitiser, sanitiserHere } from './sanitiser'
import { useHydrating } from './useHydrating'
import { useSite } from './useSite'

export interface NewsroomText {
  html: NewsroomHtml
  kind: 'article' | 'comment'
  /** Address of the story on the newspaper's own site: tells which links are the newspaper's own. */
  permalink: string
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : address)

/** The sanitiser once it is here; until then `null`, for what may stand meanwhile. */
const useSanitiserLater = (isWanted: boolean) => {
  const [, arrive] = useState(false)
  useEffect(() => {
    if (!isWanted || sanitiserHere()) return
    loadSanitiser().then(
      () => arrive(true),
      // What stands is safe, if not as the reader wants it.
      () => undefined,
    )
  }, [isWanted])
  return (isWanted && sanitiserHere()) || null
}

/**
 * Text as it may stand in the page, for `dangerouslySetInnerHTML`. Suspends until the sanitiser is here, but not for a
 * printed text that is taken over: it was made safe when it was printed, and React does not write it again.
 *
 * The object is kept: React writes `innerHTML` anew for each new one, and with it a playing film would be gone.
 */
export const useSafeHtml = ({ html, kind, permalink }: NewsroomText): { __html: string } => {
  const { untrusted, isPrinted } = html
  const url = useSite()?.url ?? originOf(permalink)
  const { data } = useReadingComfort().comfort
  const [isTakenOver] = useState(useHydrating() && isPrinted === true)
  const [standing] = useState(() => ({ __html: untrusted }))
  const isAnother = untrusted !== standing.__html || data !== 'all'
  const later = useSanitiserLater(isTakenOver && isAnother)
  // Asked for by `use` also where it is here: React replays what waited, and must find the same hooks.
  const sanitiser = isTakenOver ? later : use(loadSanitiser())
  const safe = useMemo(() => {
    const place = {
      url,
      permalink,
      base: import.meta.env.BASE_URL,
      pictures: data === 'all' ? 'at once' : 'on request',
    } as const
    return sanitiser && { __html: sanitiser[kind]({ untrusted }, place) }
  }, [sanitiser, untrusted, kind, url, permalink, data])
  return safe ?? standing
}
