import type { CommentBook } from '../newsroom/comments/commentBook'
import { commentLink } from '../newsroom/comments/permalink'
import type { StoredComment } from '../newsroom/comments/storedComment'
import type { Newsroom } from '../newsroom/newsroom'
import { gmtOf } from '../newsroom/wallClock'

/** 32 hexadecimal digits, as the picture service's address has; they are not the real hash of anything. */
const digits = (text: string): string => {
  let mixed = 0x811c9dc5
  let out = ''
  for (const round of [1, 2, 3, 4]) {
    for (const character of text.toLowerCase()) {
      mixed = Math.imul(mixed ^ (character.charCodeAt(0) + round), 0x01000193)
    }
    out += (mixed >>> 0).toString(16).padStart(8, '0')
  }
  return out
}

const avatars = (email: string) => {
  const hash = digits(email)
  const host = Number.parseInt(hash.slice(0, 2), 16) % 3
  const address = (size: number) => `http://${host}.gravatar.com/avatar/${hash}?s=${size}&d=mm&r=g`
  return Object.fromEntries([24, 48, 96].map((size) => [size, address(size)]))
}

const linksOf = (api: string, book: CommentBook, { id, post, parent }: StoredComment) => {
  const hasAnswers = book
    .under(post)
    .some((other) => other.parent === id && (other.status === 'approved' || other.status === 'hold'))
  const embeddable = (href: string) => [{ embeddable: true, href }]
  return {
    self: [{ href: `${api}/comments/${id}` }],
    collection: [{ href: `${api}/comments` }],
    up: [{ embeddable: true, post_type: 'post', href: `${api}/posts/${post}` }],
    ...(parent === 0 ? {} : { 'in-reply-to': embeddable(`${api}/comments/${parent}`) }),
    ...(hasAnswers ? { children: embeddable(`${api}/comments?parent=${id}`) } : {}),
  }
}

/** A comment as REST shows it, in WordPress's order of keys; `embedded` leaves some away. */
export const presentComment = (
  home: string,
  newsroom: Newsroom,
  book: CommentBook,
  comment: StoredComment,
  embedded: boolean,
): object => {
  const full = <Part extends object>(part: Part) => (embedded ? {} : part)
  return {
    id: comment.id,
    ...full({ post: comment.post }),
    parent: comment.parent,
    author: 0,
    author_name: comment.authorName,
    author_url: comment.authorUrl,
    date: comment.date,
    ...full({ date_gmt: gmtOf(comment.date) }),
    content: { rendered: comment.content },
    link: commentLink(home, newsroom.posts.get(comment.post), comment.id),
    ...full({ status: comment.status }),
    type: 'comment',
    author_avatar_urls: avatars(comment.authorEmail),
    ...full({ meta: [] }),
    _links: linksOf(`${home}/wp-json/wp/v2`, book, comment),
  }
}
