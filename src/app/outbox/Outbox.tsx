import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { Link } from '../../components/Link'
import { articlePath } from '../../domain/paths'
import type { PendingComment } from '../../domain/pendingComment'
import { appWords } from '../../language/english/app'
import { followOutbox } from '../../queries/followOutbox'
import { outboxQueries } from '../../queries/outboxQueries'
import { Strip, StripButton } from '../Strip'

const isRefused = ({ state }: PendingComment) => state.kind === 'refused'

/** Asks before a page is closed that alone holds what was written. */
const useGuard = (isNeeded: boolean) => {
  useEffect(() => {
    if (!isNeeded) return
    const guard = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', guard)
    return () => removeEventListener('beforeunload', guard)
  }, [isNeeded])
}

/** What cannot be sent is told in full, so that its writer can take it along. */
const Unreadable = ({ text, onHide }: { text: string; onHide: () => void }) => {
  const { unsentComment, later, cannotSend } = appWords()
  return (
    <Strip stays label={unsentComment} buttons={<StripButton onPress={onHide}>{later}</StripButton>}>
      {cannotSend} <q dir="auto">{text}</q>
    </Strip>
  )
}

/** Sends what is unsent, and says so when the newsroom has turned a comment away while its writer was elsewhere. */
export const Outbox = () => {
  const queryClient = useQueryClient()
  const { pathname } = useLocation()
  const { data } = useQuery(outboxQueries.list())
  const [seen, setSeen] = useState<readonly string[]>([])
  useEffect(() => followOutbox(queryClient), [queryClient])
  useGuard(data?.isKept === false)
  const refused = data?.items.find((pending) => isRefused(pending) && !seen.includes(pending.id))
  const unreadable = data?.unreadable.find((text) => !seen.includes(text))
  const hide = (what: string) => () => setSeen([...seen, what])
  if (unreadable !== undefined) return <Unreadable text={unreadable} onHide={hide(unreadable)} />
  if (!refused || pathname === articlePath(refused.slug)) return null
  const { unsentComment, later, notTaken } = appWords()
  return (
    <Strip
      stays
      label={unsentComment}
      buttons={<StripButton onPress={hide(refused.id)}>{later}</StripButton>}
    >
      {notTaken.before}
      <Link to={`${articlePath(refused.slug)}#comment--${refused.writtenAt}`} dir="auto">
        {refused.headline}
      </Link>
      {notTaken.after}
    </Strip>
  )
}
