import { recall, remember } from './deviceMemory'
import { areNumbers } from './kinds'

const likesKey = 'likes'
const tokenKey = 'token'

const likedIds = (): number[] => {
  const kept = recall(likesKey)
  return areNumbers(kept) ? kept : []
}

/** Whether this browser likes a story. */
export const isLiked = (articleId: number): boolean => likedIds().includes(articleId)

/** Keeps whether this browser likes a story. */
export const keepLike = (articleId: number, liked: boolean): void => {
  const others = likedIds().filter((id) => id !== articleId)
  remember(likesKey, liked ? [...others, articleId] : others)
}

/** Calls back when another tab likes a story or takes its like back; returns how to stop. */
export const onLikedElsewhere = (changed: () => void): (() => void) => {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key.endsWith(`:${likesKey}`)) changed()
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}

const makeToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** A random name of this browser, made at the first like, used for likes only. */
export const likeToken = (): string => {
  const kept = recall(tokenKey)
  if (typeof kept === 'string' && kept !== '') return kept
  const token = makeToken()
  remember(tokenKey, token)
  return token
}
