import type { Newsroom } from '../newsroom'
import type { CommentStatus } from '../records'
import { localAt } from '../wallClock'
import type { CommentDraft, SentFields } from './commentFields'
import { judgeComment } from './judgeComment'
import { escapeAmpersands, keepAllowedHtml } from './kses'
import type { Visitor } from './mayComment'
import type { DiscussionSettings } from './moderation'
import type { Refusal } from './refusals'
import { renderComment } from './renderComment'
import { seedThread, type WriteThread } from './seedThread'
import type { StoredComment } from './storedComment'
import { type Places, placeThreads, postOfComment } from './threadPlaces'

export type Submission = { readonly comment: StoredComment } | { readonly refusal: Refusal }

/** The site a comment was sent to: a scenario may show the newsroom's stories differently. */
export interface CommentedSite {
  readonly newsroom: Newsroom
  readonly discussion: DiscussionSettings
}

export interface CommentBookOptions {
  readonly write: WriteThread
  /** Whether every story gets the longest thread. */
  readonly longThreads?: boolean
}

const byDate = (a: StoredComment, b: StoredComment) =>
  a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1

/** The newsroom's comments: those it was opened with, written on first use, and those that readers posted. */
export class CommentBook {
  private readonly opened: string
  private readonly threads = new Map<number, StoredComment[]>()
  private places: Places | undefined
  private taken: StoredComment[] = []
  private lastId = 0

  constructor(
    private readonly newsroom: Newsroom,
    private readonly options: CommentBookOptions,
  ) {
    this.opened = newsroom.clock.local()
  }

  /** Comments of whatever status under a story, oldest first. */
  under(postId: number): readonly StoredComment[] {
    return this.thread(postId)
  }

  find(id: number): StoredComment | undefined {
    const posted = this.taken.find((comment) => comment.id === id)
    if (posted) return posted
    const postId = postOfComment(this.layout(), id)
    return postId === undefined ? undefined : this.thread(postId).find((comment) => comment.id === id)
  }

  /** Known without writing a word of them. */
  countApproved(postId: number): number {
    const approved = ({ status }: StoredComment) => status === 'approved'
    const written = this.threads.get(postId)
    if (written) return written.filter(approved).length
    const posted = this.taken.filter((comment) => comment.post === postId && approved(comment))
    return (this.layout().byPost.get(postId)?.plan.approved ?? 0) + posted.length
  }

  tally(postId: number): Readonly<Record<CommentStatus, number>> {
    const counts = { approved: 0, hold: 0, spam: 0, trash: 0 }
    for (const { status } of this.thread(postId)) counts[status] += 1
    return counts
  }

  /** Takes a comment under a story as a site shows it and by the site's rules, or says why not. */
  submit(site: CommentedSite, sent: SentFields, visitor: Visitor): Submission {
    const post = site.newsroom.posts.get(Number(sent.post))
    const judgement = judgeComment(sent, {
      discussion: site.discussion,
      visitor,
      at: this.newsroom.clock.instant(),
      now: this.newsroom.clock.local(),
      post,
      stored: post ? this.thread(post.id) : [],
      taken: this.taken,
      known: (draft) => this.isKnown(draft),
    })
    if ('refusal' in judgement) return judgement
    const comment = this.toStored(judgement.draft, judgement.status, visitor)
    this.keep(comment)
    return { comment }
  }

  /** What readers posted since the newsroom was opened. */
  posted(): readonly StoredComment[] {
    return this.taken
  }

  /** Puts posted comments back, after a reload. One whose id now stands for another comment gets a new one. */
  restore(comments: readonly StoredComment[]): void {
    const renamed = new Map<number, number>()
    for (const comment of comments) {
      if (!this.newsroom.posts.has(comment.post)) continue
      const id = this.find(comment.id) ? this.nextId() : comment.id
      this.lastId = Math.max(this.lastId, id)
      renamed.set(comment.id, id)
      this.keep({ ...comment, id, parent: renamed.get(comment.parent) ?? comment.parent })
    }
  }

  /** A moderator's decision. False: no such comment. */
  decide(id: number, status: CommentStatus): boolean {
    const comment = this.find(id)
    if (comment) comment.status = status
    return comment !== undefined
  }

  /** Back to what the newsroom was opened with. */
  clear(): void {
    this.taken = []
    this.threads.clear()
  }

  private layout(): Places {
    this.places ??= placeThreads(this.newsroom, this.opened, this.options.longThreads)
    return this.places
  }

  private thread(postId: number): StoredComment[] {
    const written = this.threads.get(postId)
    if (written) return written
    const posted = this.taken.filter(({ post }) => post === postId)
    const thread = [...this.seed(postId), ...posted].sort(byDate)
    this.threads.set(postId, thread)
    return thread
  }

  private seed(postId: number): StoredComment[] {
    const post = this.newsroom.posts.get(postId)
    const place = this.layout().byPost.get(postId)
    if (!post || !place) return []
    return seedThread(post, place.plan, this.options.write, this.opened, place.firstId)
  }

  private keep(comment: StoredComment) {
    const thread = this.thread(comment.post)
    this.taken.push(comment)
    thread.push(comment)
    thread.sort(byDate)
  }

  /** Only threads that somebody has opened count: the others are not written yet. */
  private isKnown({ name, email }: CommentDraft) {
    const shownName = escapeAmpersands(name)
    return [...this.threads.values()]
      .flat()
      .some(
        ({ status, authorName, authorEmail }) =>
          status === 'approved' && authorName === shownName && authorEmail === email,
      )
  }

  private nextId() {
    this.lastId = Math.max(this.lastId + 1, this.layout().nextId)
    return this.lastId
  }

  private toStored(draft: CommentDraft, status: CommentStatus, visitor: Visitor): StoredComment {
    const at = this.newsroom.clock.instant()
    const raw = keepAllowedHtml(draft.content.trim())
    return {
      id: this.nextId(),
      post: draft.post,
      parent: draft.parent,
      authorName: escapeAmpersands(draft.name),
      authorEmail: draft.email,
      authorUrl: draft.url,
      date: localAt(at),
      content: renderComment(raw),
      status,
      raw,
      ip: visitor.ip,
      at,
    }
  }
}
