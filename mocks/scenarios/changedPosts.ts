import type { Newsroom } from '../newsroom/newsroom'
import type { PostRecord } from '../newsroom/records'

/** What a scenario makes of a story. Counts of views and likes stay those of the story itself. */
export type PostChanges = Partial<Omit<PostRecord, 'id' | 'views' | 'likes'>>

const through = (post: PostRecord, name: 'views' | 'likes'): PropertyDescriptor => ({
  get: () => post[name],
  set: (count: number) => {
    post[name] = count
  },
  enumerable: true,
})

const changed = (post: PostRecord, changes: PostChanges): PostRecord =>
  Object.defineProperties(
    { ...post, ...changes },
    { views: through(post, 'views'), likes: through(post, 'likes') },
  )

/** The newsroom with each of its stories changed; stories published later are changed too. */
export const withChangedPosts = (newsroom: Newsroom, change: (post: PostRecord) => PostChanges): Newsroom => {
  const known = new WeakMap<PostRecord, PostRecord>()
  const seen = (post: PostRecord): PostRecord => {
    const view = known.get(post) ?? changed(post, change(post))
    known.set(post, view)
    return view
  }
  let posts = new Map<number, PostRecord>()
  const seenPosts = () => {
    if (posts.size !== newsroom.posts.size) {
      posts = new Map([...newsroom.posts].map(([id, post]) => [id, seen(post)]))
    }
    return posts
  }
  return Object.create(newsroom, {
    posts: { get: seenPosts, enumerable: true },
    publicPosts: { value: () => newsroom.publicPosts().map(seen), enumerable: true },
    publishNext: { value: () => seen(newsroom.publishNext()), enumerable: true },
  }) as Newsroom
}
