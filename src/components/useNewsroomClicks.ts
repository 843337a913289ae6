import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { embedOf } from '../html/embedProviders'
import { playEmbed } from './playEmbed'
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

/** Handles clicks inside newsroom HTML: own stories open in the reader, embeds play where they stand. */
export const useNewsroomClicks = () => {
  const navigate = useNavigate()
  return (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link || !isPlain(event) || event.defaultPrevented) return
    const isPicture = link.classList.contains('embed-picture')
    const embed = link.classList.contains('embed') ? embedOf(link.href) : null
    const path = innerPath(link)
    if (isPicture) showPicture(link)
    else if (embed) playEmbed(link, embed)
    else if (path) void navigate(path)
    if (isPicture || embed || path) event.preventDefault()
  }
}
