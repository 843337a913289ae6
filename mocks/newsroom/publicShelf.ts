import type { Clock } from './clock'
import { isPublic } from './newsroom'
import type { PostRecord } from './records'

/** What readers may see at a time: worked out once, and again when a story is added or a scheduled one comes due. */
interface View {
  readonly from: string
  /** Wall clock at which the next scheduled story comes due. */
  readonly until: string
  readonly posts: readonly PostRecord[]
  readonly counts: ReadonlyMap<number, number>
}

interface PublicShelf {
  readonly posts: () => readonly PostRecord[]
  readonly countInTerm: (id: number) => number
  /** To be called when a story was added. */
  readonly renew: () => void
}

/** Later than any date. */
const never = '9999'

const newestFirst = (a: PostRecord, b: PostRecord) =>
  a.date === b.date ? b.id - a.id : a.date < b.date ? 1 : -1

const countTerms = (posts: readonly PostRecord[]) => {
  const counts = new Map<number, number>()
  for (const { categories, tags } of posts) {
    for (const id of [...categories, ...tags]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

const nextDue = (posts: readonly PostRecord[], now: string) =>
  posts.reduce((until, { date }) => (date > now && date < until ? date : until), never)

const viewAt = (sorted: readonly PostRecord[], now: string): View => {
  const posts = sorted.filter((post) => isPublic(post, now))
  return { from: now, until: nextDue(sorted, now), posts, counts: countTerms(posts) }
}

export const createPublicShelf = (all: ReadonlyMap<number, PostRecord>, clock: Clock): PublicShelf => {
  let view: View | null = null
  const current = (): View => {
    const now = clock.local()
    if (view === null || now < view.from || now >= view.until)
      view = viewAt([...all.values()].sort(newestFirst), now)
    return view
  }
  return {
    posts: () => current().posts,
    countInTerm: (id) => current().counts.get(id) ?? 0,
    renew: () => {
      view = null
    },
  }
}
