import { boolean, fallback, nullable, number, object } from 'valibot'
import type { Extras } from '../domain/site'
import { sendJson } from './client'
import { keepValid, parseOne } from './wire'

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
