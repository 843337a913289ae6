import type { CommentStatus } from '../records'
import { makeClickable } from './clickable'
import type { CommentDraft } from './commentFields'

/** A site's rules for comments: what WordPress calls its discussion settings. */
export interface DiscussionSettings {
  /** Whether comments of readers without an account are taken over REST: our plugin switches it on. */
  readonly anonymousOverRest: boolean
  readonly moderation: 'none' | 'first-time' | 'all'
  /** So many links and more send a comment to the moderators. */
  readonly linksToHold: number
  /** Anywhere in the name, email, address or text. */
  readonly heldWords: readonly string[]
  readonly refusedWords: readonly string[]
  /** Seconds that have to lie between two comments of one reader. */
  readonly floodSeconds: number
}

export const defaultDiscussion: DiscussionSettings = {
  anonymousOverRest: true,
  moderation: 'none',
  linksToHold: 2,
  heldWords: ['loan offer', 'betting tips', 'forex'],
  refusedWords: ['viagra', 'casino bonus'],
  floodSeconds: 15, // WordPress's own
}

const holdsWord = (words: readonly string[], draft: CommentDraft) => {
  const everything = [draft.name, draft.email, draft.url, draft.content].join('\n').toLowerCase()
  return words.some((word) => everything.includes(word))
}

/** Links in the text count, the writer's own address does not. */
const linkCount = (content: string) => makeClickable(content).match(/<a\s[^>]*href/gi)?.length ?? 0

/** What becomes of a comment that broke no rule. `known`: its writer has an approved one under this name and email. */
export const moderate = (
  draft: CommentDraft,
  settings: DiscussionSettings,
  known: boolean,
): CommentStatus => {
  if (holdsWord(settings.refusedWords, draft)) return 'trash'
  if (settings.moderation === 'all') return 'hold'
  if (linkCount(draft.content) >= settings.linksToHold) return 'hold'
  if (holdsWord(settings.heldWords, draft)) return 'hold'
  return settings.moderation === 'first-time' && !known ? 'hold' : 'approved'
}
