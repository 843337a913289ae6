import { array, type GenericSchema, number, object, picklist, safeParse, string } from 'valibot'
import type { Comment } from '../domain/comment'
import { forget, recall, remember } from './deviceMemory'

const day = 86_400_000

/** A moderator who has not answered in 30 days will not. */
const keepHeld = 30 * day

/** An approved comment is public at once, but caches on the way may show it minutes later. */
const keepApproved = 600_000

interface Own {
  comment: Comment
  /** Epoch ms. */
  keptAt: number
}

const Kept: GenericSchema<Own[]> = array(
  object({
    keptAt: number(),
    comment: object({
      id: number(),
      articleId: number(),
      parentId: number(),
      authorName: string(),
      writtenAt: string(),
      body: object({ untrusted: string() }),
      status: picklist(['approved', 'held', 'refused']),
    }),
  }),
)

const key = (articleId: number) => `own-comments:${articleId}`

const isCurrent = ({ comment, keptAt }: Own, now: number) =>
  now - keptAt < (comment.status === 'approved' ? keepApproved : keepHeld)

const load = (articleId: number): Own[] => {
  const { success, output } = safeParse(Kept, recall(key(articleId)))
  return success ? output.filter((own) => isCurrent(own, Date.now())) : []
}

const store = (articleId: number, own: Own[]) => {
  if (own.length === 0) forget(key(articleId))
  else remember(key(articleId), own)
}

/** Comments of this reader under a story that the public list may not show yet. */
export const ownComments = (articleId: number): readonly Comment[] =>
  load(articleId).map(({ comment }) => comment)

/** Keeps a comment of this reader until it is public; a refused one is not kept. */
export const keepOwnComment = (comment: Comment): void => {
  if (comment.status === 'refused') return
  const others = load(comment.articleId).filter((own) => own.comment.id !== comment.id)
  store(comment.articleId, [...others, { comment, keptAt: Date.now() }])
}

/** Lets those go that the public list shows by now. */
export const dropPublished = (articleId: number, publicIds: ReadonlySet<number>): void => {
  const own = load(articleId)
  const waiting = own.filter(({ comment }) => !publicIds.has(comment.id))
  if (waiting.length < own.length) store(articleId, waiting)
}
