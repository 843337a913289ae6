import { object, string } from 'valibot'
import { Refused } from '../domain/problems'
import { getJson, getTotal } from './client'
import { parseOne } from './wire'

/** Public comments under a story; `null` where the site does not say (or lets nobody read them). */
export const fetchCommentTotal = async (articleId: number, signal?: AbortSignal): Promise<number | null> => {
  try {
    return await getTotal('wp/v2/comments', { post: articleId, per_page: 1 }, { signal })
  } catch (problem) {
    if (problem instanceof Refused && problem.status < 500) return null
    throw problem
  }
}

/** The plugin writes for people: “1,234”, “1.234 vues”. Digits are all that we trust. */
const toNumber = (text: string): number | null => {
  const digits = text.replace(/\D/g, '')
  return digits === '' ? null : Number(digits)
}

/** Views of a story as WordPress Popular Posts counts them; `null` when its answer holds no number. */
export const fetchPopularViews = async (articleId: number, signal?: AbortSignal): Promise<number | null> => {
  const path = `wordpress-popular-posts/v2/views/${articleId}`
  const { body } = await getJson(path, { include_views_text: 0 }, { signal })
  return toNumber(parseOne(object({ text: string() }), body).text)
}
