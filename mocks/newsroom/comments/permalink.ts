import type { PostRecord } from '../records'

/** Where a comment stands on WordPress's own page of the story. */
export const commentLink = (home: string, post: PostRecord | undefined, commentId: number): string => {
  if (!post) return `${home}/#comment-${commentId}`
  const [year, month] = post.date.split('-')
  return `${home}/${year}/${month}/${post.slug}/#comment-${commentId}`
}
