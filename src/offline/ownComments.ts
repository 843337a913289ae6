import { type GenericSchema, literal, number, object, safeParse, string, union } from 'valibot'
import type { Comment } from '../domain/comment'
import { sayTheSame } from '../domain/commentText'
import { type Database, type OwnComment, onDevice } from './database'

const day = 86_400_000

/** A moderator who has not answered in 30 days will not. */
const keepHeld = 30 * day

/** An approved comment is public at once, but caches on the way may show it minutes later. */
const keepApproved = 600_000

const Own: GenericSchema<OwnComment> = object({
  id: number(),
  articleId: number(),
  comment: object({
    id: number(),
    articleId: number(),
    parentId: number(),
    authorName: string(),
    writtenAt: string(),
    body: object({ untrusted: string() }),
    status: union([literal('approved'), literal('held'), literal('refused')]),
  }),
  keptAt: number(),
})

/** One that another version left, or a broken disk, must not cost the conversation. */
const isOwn = (kept: unknown): kept is OwnComment => safeParse(Own, kept).success

/** What the database would hold where there is none. */
const inMemory = new Map<number, OwnComment>()

const isCurrent = ({ comment, keptAt }: OwnComment, now: number) =>
  now - keptAt < (comment.status === 'approved' ? keepApproved : keepHeld)

const onDeviceOr = async <Result>(
  fallback: Result,
  work: (database: Database) => Promise<Result>,
): Promise<Result> => {
  try {
    return await onDevice(work)
  } catch {
    return fallback
  }
}

const load = async (articleId: number): Promise<readonly OwnComment[]> => {
  const kept = await onDeviceOr([], (database) => database.getAllFromIndex('own', 'articleId', articleId))
  const here = [...inMemory.values()].filter((own) => own.articleId === articleId)
  return [...kept.filter(isOwn), ...here]
}

const drop = async (ids: readonly number[]): Promise<void> => {
  for (const id of ids) inMemory.delete(id)
  if (ids.length === 0) return
  await onDeviceOr(undefined, async (database) => {
    const { store, done } = database.transaction('own', 'readwrite')
    await Promise.all([...ids.map((id) => store.delete(id)), done])
  })
}

/** Comments of this reader under a story that the public list may not show yet. */
export const ownComments = async (articleId: number): Promise<readonly Comment[]> => {
  const all = await load(articleId)
  const now = Date.now()
  await drop(all.filter((own) => !isCurrent(own, now)).map(({ id }) => id))
  return all.filter((own) => isCurrent(own, now)).map(({ comment }) => comment)
}

/** Keeps a comment of this reader until it is public. */
export const keepOwnComment = async (comment: Comment): Promise<void> => {
  const own = { id: comment.id, articleId: comment.articleId, comment, keptAt: Date.now() }
  const id = await onDeviceOr(undefined, (database) => database.put('own', own))
  if (id === undefined) inMemory.set(own.id, own)
}

const isAmong = (publicComments: readonly Comment[], { comment }: OwnComment): boolean =>
  publicComments.some(({ id }) => id === comment.id) ||
  (comment.id < 0 && publicComments.some((other) => sayTheSame(other, comment)))

/** Lets those go that the public list shows by now. */
export const dropPublished = async (articleId: number, publicComments: readonly Comment[]): Promise<void> => {
  const all = await load(articleId)
  await drop(all.filter((own) => isAmong(publicComments, own)).map(({ id }) => id))
}
