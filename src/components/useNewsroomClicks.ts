import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { showPicture } from './showPicture'

/** A click that wants a new tab or window is the browser's. */
const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The path within the reader that a link leads to; `null` for all others. */
const innerPath = (link: HTMLAnchorElement): string | null => {
  const href = link.getAttribute('href') ?? ''
  const isInner = href.startsWith(`${base}/`) && !href.startsWith('//') && link.target === ''
  return isInner && !link.hasAttribute('download') ? href.slice(base.length) : null
}

/** Its code comes with the first wish to see one; without it the link is followed. */
const play = (link: HTMLAnchorElement) =>
  import('./playEmbed').then(
    ({ playEmbed }) => playEmbed(link),
    () => window.location.assign(link.href),
  )

/** Handles clicks inside newsroom HTML: own stories open in the reader, embeds play where they stand. */
export const useNewsroomClicks = () => {
  const navigate = useNavigate()
  return (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link || !isPlain(event) || event.defaultPrevented) return
    const isPicture = link.classList.contains('embed-picture')
    const isEmbed = link.matches('.embed:not(.embed-page)')
    const path = innerPath(link)
    if (isPicture) showPicture(link)
    else if (isEmbed) void play(link)
    else if (path) void navigate(path)
    if (isPicture || isEmbed || path) event.preventDefault()
  }
}
