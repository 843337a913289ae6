import type { Comment, Thread } from './comment'

/** How the threads stand; the answers inside one always run oldest first. */
export type ThreadOrder = 'oldest' | 'newest'

const byTime = (a: Comment, b: Comment) => a.writtenAt.localeCompare(b.writtenAt) || a.id - b.id

const groupByParent = (comments: readonly Comment[]): Map<number, Comment[]> => {
  const groups = new Map<number, Comment[]>()
  for (const comment of comments) {
    const group = groups.get(comment.parentId)
    if (group) group.push(comment)
    else groups.set(comment.parentId, [comment])
  }
  return groups
}

/** Builds a thread from the top; `placed` keeps comments that answer each other in a ring from going round for ever. */
const grow = (
  comment: Comment,
  isOrphan: boolean,
  groups: Map<number, Comment[]>,
  placed: Set<number>,
): Thread => {
  placed.add(comment.id)
  const answers = (groups.get(comment.id) ?? []).filter(({ id }) => !placed.has(id))
  return { comment, isOrphan, replies: answers.map((answer) => grow(answer, false, groups, placed)) }
}

/**
 * Comments as threads. A comment whose parent is not among them (held back, deleted, of another story) becomes a
 * thread of its own and is marked; of a ring of comments that answer each other the oldest does.
 */
export const toThreads = (comments: readonly Comment[], order: ThreadOrder): readonly Thread[] => {
  const sorted = [...new Map(comments.map((comment) => [comment.id, comment])).values()].sort(byTime)
  const ids = new Set(sorted.map(({ id }) => id))
  const groups = groupByParent(sorted)
  const placed = new Set<number>()
  const isRoot = ({ parentId }: Comment) => !ids.has(parentId)
  const threads = sorted.filter(isRoot).map((root) => grow(root, root.parentId !== 0, groups, placed))
  for (const comment of sorted) {
    if (!placed.has(comment.id)) threads.push(grow(comment, true, groups, placed))
  }
  const direction = order === 'oldest' ? 1 : -1
  return threads.sort((a, b) => direction * byTime(a.comment, b.comment))
}
