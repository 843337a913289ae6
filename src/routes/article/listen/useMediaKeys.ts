import { useEffect, useEffectEvent } from 'react'
import { useSite } from '../../../components/useSite'
import type { ArticleSummary } from '../../../domain/article'

/** What keys, headsets and lock screens can ask for. */
type MediaWishes = Partial<Record<MediaSessionAction, () => void>>

const actions: readonly MediaSessionAction[] = ['play', 'pause', 'stop', 'previoustrack', 'nexttrack']

/** A browser throws at an action it does not know. */
const setHandler = (action: MediaSessionAction, handler: (() => void) | null) => {
  try {
    navigator.mediaSession.setActionHandler(action, handler)
  } catch {
    // Then nobody can ask for it either.
  }
}

const clear = () => {
  navigator.mediaSession.metadata = null
  navigator.mediaSession.playbackState = 'none'
  for (const action of actions) setHandler(action, null)
}

/** Lets the device show what is read, and its media keys work on it. */
export const useMediaKeys = (
  { headline, picture }: ArticleSummary,
  isPlaying: boolean,
  wishes: MediaWishes,
): void => {
  const artist = useSite()?.name ?? ''
  const src = picture?.url
  const wish = useEffectEvent((action: MediaSessionAction) => wishes[action]?.())
  useEffect(() => {
    if (!('mediaSession' in navigator)) return
    const artwork = src ? [{ src }] : []
    navigator.mediaSession.metadata = new MediaMetadata({ title: headline, artist, artwork })
    for (const action of actions) setHandler(action, () => wish(action))
    return clear
  }, [headline, artist, src])
  useEffect(() => {
    if ('mediaSession' in navigator) navigator.mediaSession.playbackState = isPlaying ? 'playing' : 'paused'
  }, [isPlaying])
}
