import type { PostRecord } from '../records'

/** Views and likes that readers add, on top of what the stories opened with. */
export interface Reactions {
  addView: (post: PostRecord) => number
  /** One like for each token; liking twice changes nothing. */
  like: (post: PostRecord, token: string) => number
  unlike: (post: PostRecord, token: string) => number
  hasLiked: (post: PostRecord, token: string) => boolean
  snapshot: () => ReactionsSnapshot
  restore: (snapshot: ReactionsSnapshot, postOf: (id: number) => PostRecord | undefined) => void
  /** Takes every view and like back. */
  clear: (postOf: (id: number) => PostRecord | undefined) => void
}

/** By story id: views added, and the tokens of those who liked it. */
export interface ReactionsSnapshot {
  readonly views: readonly (readonly [number, number])[]
  readonly likes: readonly (readonly [number, readonly string[]])[]
}

export const createReactions = (): Reactions => {
  const views = new Map<number, number>()
  const likes = new Map<number, Set<string>>()
  const tokens = (post: PostRecord) => {
    const known = likes.get(post.id) ?? new Set<string>()
    likes.set(post.id, known)
    return known
  }
  const count = (post: PostRecord, by: number) => {
    views.set(post.id, (views.get(post.id) ?? 0) + by)
    post.views += by
    return post.views
  }
  const like = (post: PostRecord, token: string) => {
    if (!tokens(post).has(token)) post.likes += 1
    tokens(post).add(token)
    return post.likes
  }
  const unlike = (post: PostRecord, token: string) => {
    if (tokens(post).delete(token)) post.likes -= 1
    return post.likes
  }
  return {
    addView: (post) => count(post, 1),
    like,
    unlike,
    hasLiked: (post, token) => tokens(post).has(token),
    snapshot: () => ({
      views: [...views],
      likes: [...likes].map(([id, liked]) => [id, [...liked]] as const),
    }),
    restore: (snapshot, postOf) => {
      for (const [id, added] of snapshot.views) {
        const post = postOf(id)
        if (post) count(post, added)
      }
      for (const [id, liked] of snapshot.likes) {
        const post = postOf(id)
        if (post) for (const token of liked) like(post, token)
      }
    },
    clear: (postOf) => {
      for (const [id, added] of views) {
        const post = postOf(id)
        if (post) post.views -= added
      }
      for (const [id, liked] of likes) {
        const post = postOf(id)
        if (post) post.likes -= liked.size
      }
      views.clear()
      likes.clear()
    },
  }
}
