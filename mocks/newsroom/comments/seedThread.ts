import type { WrittenComment } from '../generator/commentTexts'
import { createDice, mixSeed } from '../generator/dice'
import type { PostRecord } from '../records'
import { addSeconds, ticksOf } from '../wallClock'
import { escapeAmpersands, keepAllowedHtml } from './kses'
import { drawStatuses, type ThreadPlan } from './planThread'
import { renderComment } from './renderComment'
import type { StoredComment } from './storedComment'

/** Words `count` comments under a story. */
export type WriteThread = (post: PostRecord, count: number) => readonly WrittenComment[]

const spam = [
  'Very nice post. Visit our shop for roofing sheets at prices you will not believe.',
  'I made 4,000 a week from home and so can you, ask me how.',
  'Genuine watches and handbags, delivered to your compound today.',
]

/** The same reader has the same address under every story, so that the site knows them. */
const emailFor = (name: string) => {
  const handle = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
  return `${handle || `reader.${mixSeed(name.length, name.codePointAt(0))}`}@example.com`
}

/** Seconds after publication of each comment, squeezed where the story is younger than its conversation. */
const spread = (written: readonly WrittenComment[], seconds: number, seed: number): readonly number[] => {
  const dice = createDice(seed)
  let sum = 0
  const offsets = written.map(({ gap }) => {
    sum += gap * 60 + dice.between(1, 50)
    return sum
  })
  // The last word under a young story was not written this very minute, nor everywhere at the same one.
  const room = (seconds * dice.between(60, 97)) / 100
  const squeeze = Math.min(1, room / Math.max(1, sum))
  return offsets.map((offset) => Math.floor(offset * squeeze))
}

/** The comments under a story at the moment `opened` (site-local), with ids from `firstId` on, oldest first. */
export const seedThread = (
  post: PostRecord,
  plan: ThreadPlan,
  write: WriteThread,
  opened: string,
  firstId: number,
): StoredComment[] => {
  const written = write(post, plan.approved + plan.aside)
  const statuses = drawStatuses(
    written.map(({ answers }) => answers),
    plan.aside,
    mixSeed(post.id, 12),
  )
  const age = (ticksOf(opened) - ticksOf(post.date)) / 1000
  const offsets = spread(written, age - 30, mixSeed(post.id, 13))
  return written.map((comment, index) => {
    const status = statuses[index] ?? 'approved'
    const raw = keepAllowedHtml(
      status === 'spam' ? (spam[index % spam.length] ?? comment.text) : comment.text,
    )
    return {
      id: firstId + index,
      post: post.id,
      parent: comment.answers < 0 ? 0 : firstId + comment.answers,
      authorName: escapeAmpersands(comment.name),
      authorEmail: emailFor(comment.name),
      authorUrl: '',
      date: addSeconds(post.date, offsets[index] ?? 0),
      content: renderComment(raw),
      status,
      raw,
      ip: '',
      at: 0,
    }
  })
}
