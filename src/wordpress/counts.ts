import { boolean, fallback, nullable, number, object, string } from 'valibot'
import { Refused } from '../domain/problems'
import type { Extras } from '../domain/site'
import { getJson, getTotal, sendJson } from './client'
import { keepValid, parseOne } from './wire'

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

const WireViews = object({ views: number() })

/** Records a view; resolves to the new count where the site tells it. */
export const recordView = async (articleId: number, extras: Extras): Promise<number | null> => {
  if (extras === 'none') return null
  const path =
    extras === 'broadsheet'
      ? `broadsheet/v1/posts/${articleId}/view`
      : `wordpress-popular-posts/v2/views/${articleId}`
  const { body } = await sendJson('POST', path, undefined, { keepalive: true })
  return keepValid(WireViews, [body])[0]?.views ?? null
}

const WireLikes = object({ likes: fallback(nullable(number()), null), liked: boolean() })

/** What the newsroom knows of a like after it was given or taken back. */
export interface LikeAnswer {
  likes: number | null
  liked: boolean
}

/** Gives a like (or takes it back) under a random token of this browser. */
export const sendLike = async (articleId: number, token: string, isLiked: boolean): Promise<LikeAnswer> => {
  const path = `broadsheet/v1/posts/${articleId}/like`
  const { body } = await sendJson(isLiked ? 'POST' : 'DELETE', path, { token })
  return parseOne(WireLikes, body)
}
