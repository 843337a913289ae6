import type { NewsroomHtml } from '../domain/newsroomHtml'
import { keepAnchors } from './anchors'
import { markCredits } from './captions'
import { closeSwallowing } from './closeSwallowing'
import { markCorrections } from './corrections'
import { embedsToFacades } from './embeds'
import { foreignMediaToLinks } from './foreignMedia'
import { type Place, prepareLinks } from './links'
import { parseInert } from './parse'
import { normalisePictures } from './pictures'
import { picturesOnRequest } from './picturesOnRequest'
import { sanitiseArticle } from './sanitise'
import { tidy } from './tidy'
import { withoutReported } from './withoutReported'

/**
 * The body of a story, safe and readable. The steps work on one tree that runs and loads nothing; the last one lets
 * only what is allowed out.
 */
export const articleHtml = ({ untrusted }: NewsroomHtml, place: Place): string => {
  const body = parseInert(withoutReported(closeSwallowing(untrusted)))
  tidy(body)
  embedsToFacades(body)
  normalisePictures(body, place.url)
  foreignMediaToLinks(body, place.url)
  markCredits(body)
  markCorrections(body)
  prepareLinks(body, place)
  if (place.pictures === 'on request') picturesOnRequest(body)
  keepAnchors(body)
  return sanitiseArticle(body)
}
