import type { Article } from '../domain/article'
import type { Image } from '../domain/image'
import { type ShownPicture, toCandidates } from '../domain/pictureChoice'
import { leadPictureSizes } from '../domain/pictureSizes'
import { foreignMediaToLinks } from '../html/foreignMedia'
import { parseInert } from '../html/parse'
import { normalisePictures } from '../html/pictures'
import { withoutStyles } from '../html/withoutStyles'

const ofLead = (image: Image): ShownPicture => ({
  url: image.url,
  candidates: image.files,
  sizes: leadPictureSizes(image),
})

const ofBody = (image: Element): ShownPicture => ({
  url: image.getAttribute('src') ?? '',
  candidates: toCandidates(image.getAttribute('srcset') ?? ''),
  sizes: image.getAttribute('sizes') ?? '',
})

const isOfTheWeb = ({ url }: ShownPicture) => /^https?:/.test(url)

/** The pictures of a story as the reader shows them: the one over it, then those of its body. */
export const shownPictures = ({ picture, body, siteUrl }: Article): readonly ShownPicture[] => {
  const root = parseInert(withoutStyles(body.untrusted))
  const site = URL.canParse(siteUrl) ? new URL(siteUrl).origin : ''
  normalisePictures(root, site)
  foreignMediaToLinks(root, site)
  const inBody = [...root.querySelectorAll('img')].map(ofBody)
  return [...(picture ? [ofLead(picture)] : []), ...inBody].filter(isOfTheWeb)
}
