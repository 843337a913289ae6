import type { PostRecord, UserRecord } from '../../newsroom/records'
import type { Scope } from './scope'
import { avatarUrl, escapeAmpersands } from './user'

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const counted = new WeakMap<PostRecord, number>()

const isWordLike = ({ isWordLike }: Intl.SegmentData) => isWordLike === true

/** Scripts whose words stand without a space between them. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu

/** Only where it must: V8's segmenter takes quadratic time over a long text with curly quotes. */
const wordsIn = (piece: string): number =>
  spaceless.test(piece)
    ? [...segmenter.segment(piece)].filter(isWordLike).length
    : (piece.match(spacedWord)?.length ?? 0)

const countWords = (html: string): number =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .reduce((sum, piece) => sum + wordsIn(piece), 0)

/** Counted once. What is protected gives nothing away. */
const wordsOf = (post: PostRecord): number => {
  if (post.password !== '') return 0
  const words = counted.get(post) ?? countWords(post.content(''))
  counted.set(post, words)
  return words
}

const authorOf = (user: UserRecord, home: string) => ({
  id: user.id,
  name: escapeAmpersands(user.name),
  slug: user.slug,
  description: escapeAmpersands(user.description),
  avatar: avatarUrl(home, user),
})

/** What our plugin adds to a post; nothing where the site has it not. */
export const broadsheetField = (post: PostRecord, { newsroom, home }: Scope) => {
  if (!newsroom.features.plugin) return undefined
  const users = post.authors.map((id) => newsroom.users.get(id)).filter((user) => user !== undefined)
  return {
    words: wordsOf(post),
    comments: newsroom.countComments(post),
    likes: post.likes,
    views: post.views,
    authors: users.map((user) => authorOf(user, home)),
  }
}
