import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMatch } from 'react-router-dom'
import { declineInstall, mayOfferInstall, noteStory, noteVisit } from '../../offline/installOffer'
import { isInstalled, isIos } from './device'
import { followInstallEvent, readInstallEvent } from './installEvent'

interface InstallOffer {
  /** How the reader can install the app here and now; `null`: is not to be asked. */
  offer: 'button' | 'instructions' | null
  install: () => void
  decline: () => void
}

/** Counts visits and stories; `true` once they are enough. */
const useEarned = () => {
  const slug = useMatch('/article/:slug')?.params.slug
  const [isEarned, setEarned] = useState(false)
  useEffect(() => {
    noteVisit()
    if (slug) noteStory(slug)
    setEarned(mayOfferInstall() && !isInstalled())
  }, [slug])
  return [isEarned, () => setEarned(false)] as const
}

/** The invitation to install the app, when it is due. */
export const useInstallOffer = (): InstallOffer => {
  const [isEarned, withdraw] = useEarned()
  const event = useSyncExternalStore(followInstallEvent, readInstallEvent)
  const decline = () => {
    declineInstall()
    withdraw()
  }
  const install = () => {
    // Whatever the answer in the browser's own window, it is the answer.
    event?.prompt().catch(() => undefined)
    decline()
  }
  const way = event ? 'button' : isIos() ? 'instructions' : null
  return { offer: isEarned ? way : null, install, decline }
}
