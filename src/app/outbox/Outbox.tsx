import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
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

/** Sends what is unsent, and says so when the newsroom has turned a comment away while its writer was elsewhere. */
export const Outbox = () => {
  const queryClient = useQueryClient()
  const { pathname } = useLocation()
  const { data } = useQuery(outboxQueries.list())
  const [seen, setSeen] = useState<readonly string[]>([])
  useEffect(() => followOutbox(queryClient), [queryClient])
  useGuard(data?.isKept === false)
  const refused = data?.items.find((pending) => isRefused(pending) && !seen.includes(pending.id))
  if (!refused || pathname === articlePath(refused.slug)) return null
  const { unsentComment, later, notTaken } = appWords()
  const hide = () => setSeen([...seen, refused.id])
  return (
    <Strip stays label={unsentComment} buttons={<StripButton onPress={hide}>{later}</StripButton>}>
      {notTaken.before}
      <Link to={`${articlePath(refused.slug)}#comment--${refused.writtenAt}`} dir="auto">
        {refused.headline}
      </Link>
      {notTaken.after}
    </Strip>
  )
}
