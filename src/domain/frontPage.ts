import type { ArticleSummary } from './article'

/** What stands at the top of the front page. */
export interface FrontPage {
  lead: ArticleSummary | null
  /** Beside the lead, with pictures. */
  features: readonly ArticleSummary[]
  /** Beside the lead, as text. */
  briefs: readonly ArticleSummary[]
}

const featureCount = 2
const briefCount = 5

/** A story's section is its first category. */
export const isInSection = (article: ArticleSummary, sectionId: number): boolean =>
  article.categories[0]?.id === sectionId

const chooseLead = (stories: readonly ArticleSummary[]) =>
  stories.find(({ isSticky }) => isSticky) ??
  stories.find(({ picture, standfirst }) => picture && standfirst !== '') ??
  stories[0] ??
  null

/**
 * Edits the top of the front page from the newest stories: what the newsroom pinned leads, otherwise the newest
 * with a picture and an excerpt; members-only stories stay in their sections.
 */
export const editFrontPage = (newest: readonly ArticleSummary[]): FrontPage => {
  const open = newest.filter(({ isProtected }) => !isProtected)
  const lead = chooseLead(open)
  const others = open.filter((story) => story !== lead)
  const features = others.filter(({ picture }) => picture).slice(0, featureCount)
  const briefs = others.filter((story) => !features.includes(story)).slice(0, briefCount)
  return { lead, features, briefs }
}

/** Ids of everything that stands at the top. */
export const idsOf = ({ lead, features, briefs }: FrontPage): ReadonlySet<number> =>
  new Set([...(lead ? [lead] : []), ...features, ...briefs].map(({ id }) => id))
