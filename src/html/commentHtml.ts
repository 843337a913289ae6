import type { NewsroomHtml } from '../domain/newsroomHtml'
import { closeSwallowing } from './closeSwallowing'
import { type Place, prepareLinks } from './links'
import { parseInert } from './parse'
import { sanitiseComment } from './sanitise'
import { withoutReported } from './withoutReported'

const emojiToText = (body: HTMLElement) => {
  for (const image of body.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '')
}

const isForeign = (link: Element) => link.getAttribute('target') === '_blank'

/** The text of a comment, safe to show. Links are a visitor's, and say so to search engines. */
export const commentHtml = ({ untrusted }: NewsroomHtml, place: Place): string => {
  const body = parseInert(withoutReported(closeSwallowing(untrusted)))
  emojiToText(body)
  prepareLinks(body, place)
  for (const link of body.querySelectorAll('a')) {
    if (isForeign(link)) link.setAttribute('rel', 'noopener nofollow ugc')
  }
  return sanitiseComment(body)
}
