import { writeComments } from '../generator/commentTexts'
import { mixSeed } from '../generator/dice'
import type { Newsroom } from '../newsroom'
import type { PostRecord } from '../records'
import type { WriteThread } from './seedThread'

const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&[^;\s]+;/g, ' ')

const sectionOf = (newsroom: Newsroom, post: PostRecord) =>
  newsroom.terms.get(post.categories[0] ?? 0)?.slug ?? 'city'

/** The readers of this newsroom: what they write under a story is always the same. */
export const readersOf =
  (newsroom: Newsroom): WriteThread =>
  (post, count) => {
    const about = { headline: plain(post.title), section: sectionOf(newsroom, post), people: [] }
    return writeComments(mixSeed(post.id, 14), about, count)
  }
