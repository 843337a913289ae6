import type { Newsroom } from '../newsroom'
import type { PostRecord } from '../records'
import { mostDiscussed, planThread, type ThreadPlan } from './planThread'

/** Where the comments of a story stand in the site's run of ids, and how many they are. */
interface Place {
  readonly firstId: number
  readonly plan: ThreadPlan
}

export interface Places {
  readonly byPost: ReadonlyMap<number, Place>
  /** The first id that no comment has when the newsroom opens. */
  readonly nextId: number
}

const byPublication = (a: PostRecord, b: PostRecord) =>
  a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1

const size = ({ approved, aside }: ThreadPlan) => approved + aside

/**
 * Which ids the comments of each story get: in the order of publication, as in a site's database. Stories published
 * after the newsroom opened have none.
 */
export const placeThreads = (newsroom: Newsroom, opened: string, longThreads = false): Places => {
  const longest = mostDiscussed(newsroom.publicPosts())?.id
  const byPost = new Map<number, Place>()
  let nextId = 1
  for (const post of [...newsroom.posts.values()].filter(({ date }) => date < opened).sort(byPublication)) {
    const plan = planThread(post, longThreads || post.id === longest)
    byPost.set(post.id, { firstId: nextId, plan })
    nextId += size(plan)
  }
  return { byPost, nextId }
}

/** The story that the comment of an id stands under. */
export const postOfComment = ({ byPost }: Places, id: number): number | undefined => {
  for (const [postId, { firstId, plan }] of byPost) {
    if (id >= firstId && id < firstId + size(plan)) return postId
  }
  return undefined
}
