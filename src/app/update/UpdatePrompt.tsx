import { useState, useSyncExternalStore } from 'react'
import { appWords } from '../../language/english/app'
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
  const say = appWords()
  const later = <StripButton onPress={() => setLater(true)}>{say.later}</StripButton>
  const reload = (
    <StripButton isFirst onPress={() => void openNewEdition()}>
      {say.reload}
    </StripButton>
  )
  return (
    <Strip
      label={say.newEdition}
      stays
      buttons={
        <>
          {!isUnsent && reload}
          {later}
        </>
      }
    >
      {say.editionReady}
      {isUnsent && ` ${say.editionWaits}`}
    </Strip>
  )
}
