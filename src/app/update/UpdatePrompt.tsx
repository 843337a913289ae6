import { useState, useSyncExternalStore } from 'react'
import { Strip, StripButton } from '../Strip'
import { followEdition, openNewEdition, readEdition } from './appWorker'
import { useUnsent } from './useUnsent'

/** Says that a newer app is there, and opens it when the reader wants to and nothing would be lost. */
export const UpdatePrompt = () => {
  const edition = useSyncExternalStore(followEdition, readEdition)
  const [isLater, setLater] = useState(false)
  const isOffered = edition !== 'newest' && !isLater
  const isUnsent = useUnsent(isOffered)
  if (!isOffered) return null
  const later = <StripButton onPress={() => setLater(true)}>Later</StripButton>
  const reload = (
    <StripButton isFirst onPress={() => void openNewEdition()}>
      Reload
    </StripButton>
  )
  return (
    <Strip
      label="New edition"
      stays
      buttons={
        <>
          {!isUnsent && reload}
          {later}
        </>
      }
    >
      A new edition of the app is ready.{isUnsent && ' It waits until your comment is sent.'}
    </Strip>
  )
}
