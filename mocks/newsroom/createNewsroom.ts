import { type Archive, createArchive, emblem } from './archive'
import { createClock } from './clock'
import { createDesk } from './desk'
import { dateInEdition, daysSinceEdition } from './edition'
import { generatedDraft } from './generatedDrafts'
import type { Features, Newsroom } from './newsroom'
import { sitePages } from './pages'
import { publicationDates } from './publicationDates'
import { createPublicShelf } from './publicShelf'
import { readArticle } from './readArticle'
import { specialDrafts } from './specialDrafts'
import { staff } from './staff'
import type { StoryDraft } from './storyDraft'
import { writtenArticles } from './writtenArticles'

export interface NewsroomOptions {
  /** Stories in all; those that somebody wrote always stand, 0 leaves the newsroom empty. 400 by default. */
  readonly stories?: number
  /** Site-local wall clock at which the clock stands, or `real` (by default). */
  readonly now?: string
  readonly features?: Features
  /** Source of written stories by slug; those of `mocks/articles` by default. */
  readonly articles?: ReadonlyMap<string, string>
  /** Whether posts that are odd in some way stand among the others. They do by default. */
  readonly specials?: boolean
}

/** More than this the generator is not made for. */
const mostStories = 20_000

const defaultFeatures: Features = { plugin: true, popular: false }

const site = {
  name: 'The Ellery Courier',
  description: 'The lagoon coast & the country behind it',
  timeZone: 'Africa/Lagos',
  gmtOffset: 1,
}

const inEdition = (draft: StoryDraft, days: number): StoryDraft => ({
  ...draft,
  date: dateInEdition(draft.date, days),
  modified: dateInEdition(draft.modified, days),
})

/** Scheduled for later, whatever the file says. */
const scheduled = (draft: StoryDraft, now: string): StoryDraft =>
  draft.status === 'publish' && draft.date > now ? { ...draft, status: 'future' } : draft

const draftsFor = ({ findPicture }: Archive, options: NewsroomOptions, now: string): StoryDraft[] => {
  const count = Math.min(options.stories ?? 400, mostStories)
  if (count === 0) return []
  const written = [...(options.articles ?? writtenArticles)].map(([slug, source]) =>
    readArticle(slug, source, now, findPicture),
  )
  const known = options.specials === false ? written : [...written, ...specialDrafts(now)]
  const generated = publicationDates(
    Math.max(0, count - known.filter(({ status, date }) => status === 'publish' && date <= now).length),
  ).map((date, number) => generatedDraft(number, date, findPicture))
  const days = daysSinceEdition(now)
  return [...generated, ...known].map((draft) => scheduled(inEdition(draft, days), now))
}

/** Oldest first: ids rise with the dates, as they do where nobody imports an archive. */
const byDate = (a: StoryDraft, b: StoryDraft) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)

/**
 * Opens a newsroom.
 *
 * @throws Error naming the story, if one asks for a section, author or picture that the house has not
 */
export const createNewsroom = (options: NewsroomOptions = {}): Newsroom => {
  const clock = createClock(options.now ?? 'real')
  const archive = createArchive()
  const drafts = draftsFor(archive, options, clock.local())
  for (const draft of drafts.sort(byDate)) archive.add(draft)
  let nextNumber = options.stories ?? 400
  const shelf = createPublicShelf(archive.posts, clock)

  const desk = createDesk(archive, shelf.renew)

  const publishNext = () => {
    const post = desk.write(generatedDraft(nextNumber, clock.local(), archive.findPicture))
    nextNumber += 1
    return post
  }

  return {
    site: { ...site, icon: archive.findPicture(emblem).id },
    features: options.features ?? defaultFeatures,
    clock,
    posts: archive.posts,
    pages: new Map(sitePages.map((page) => [page.id, page])),
    terms: archive.terms,
    users: new Map(staff.map((user) => [user.id, user])),
    media: archive.media,
    publicPosts: shelf.posts,
    countInTerm: shelf.countInTerm,
    countComments: ({ threads }) => threads,
    desk,
    publishNext,
    startPublishing: (everyMs) => {
      const timer = setInterval(publishNext, everyMs)
      return () => clearInterval(timer)
    },
  }
}
