import { type Embed, embedOf } from '../html/embedProviders'
import { embedWords } from '../language/english/embeds'

/** A player needs scripts and its own origin; it may open pages, but not take this one away. */
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation'

const playerOf = ({ player, kind, provider, ratio, height }: Embed, title: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe')
  frame.className = 'embed-player'
  frame.title = title || embedWords().kinds[kind](provider)
  frame.setAttribute('sandbox', sandbox)
  frame.setAttribute('allow', 'autoplay; encrypted-media; fullscreen; picture-in-picture')
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  if (ratio !== null) frame.style.aspectRatio = String(ratio)
  else frame.style.blockSize = `${height ?? 400}px`
  frame.src = player
  return frame
}

/** Puts the player in the place of the link that stood for it, and the focus on it; without a player the link is followed. */
export const playEmbed = (link: HTMLAnchorElement): void => {
  const embed = embedOf(link.href)
  if (!embed) {
    window.location.assign(link.href)
    return
  }
  const title = link.querySelector('.embed-title')?.textContent ?? ''
  const frame = playerOf(embed, title)
  link.replaceWith(frame)
  frame.focus()
}
