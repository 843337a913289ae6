import type { ArticleSummary } from './article'

/** What stands at the top of the front page. */
export interface FrontPage {
  lead: ArticleSummary | null
  /** Beside the lead, with pictures. */
  features: readonly ArticleSummary[]
  /** Under the lead. */
  seconds: readonly ArticleSummary[]
  /** Beside the lead, as text. */
  briefs: readonly ArticleSummary[]
}

const featureCount = 2
const secondCount = 2
const briefCount = 6

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
  const asText = others.filter((story) => !features.includes(story))
  const seconds = asText.slice(0, secondCount)
  const briefs = asText.slice(secondCount, secondCount + briefCount)
  return { lead, features, seconds, briefs }
}

/** Ids of everything that stands at the top. */
export const idsOf = ({ lead, features, seconds, briefs }: FrontPage): ReadonlySet<number> =>
  new Set([...(lead ? [lead] : []), ...features, ...seconds, ...briefs].map(({ id }) => id))

/** How a section is played on the front page. */
export type BlockLayout = 'wide' | 'row' | 'split' | 'opinion'

/** How many stories each layout wants: beside a picture, as many as reach its foot. */
export const blockSize: Record<BlockLayout, number> = { wide: 7, row: 4, split: 5, opinion: 3 }

/** Sections in which the writer matters more than the picture, by the slugs newsrooms give them. */
const opinionSlugs = ['opinion', 'comment', 'columns', 'columnists', 'editorial', 'editorials']

const rotation = ['wide', 'row', 'split'] as const

/** Neighbouring blocks look different; opinion always looks like opinion. */
export const blockLayout = (slug: string, index: number): BlockLayout =>
  opinionSlugs.includes(slug) ? 'opinion' : (rotation[index % rotation.length] ?? 'row')

/** The stories of a section that stand nowhere else, with a picture first where there is one. */
export const chooseForBlock = (
  stories: readonly ArticleSummary[],
  sectionId: number,
  without: ReadonlySet<number>,
  layout: BlockLayout,
): readonly ArticleSummary[] => {
  const chosen = stories
    .filter((story) => isInSection(story, sectionId) && !without.has(story.id))
    .slice(0, blockSize[layout])
  const opener = layout === 'opinion' ? undefined : chosen.find(({ picture }) => picture)
  return opener ? [opener, ...chosen.filter((story) => story !== opener)] : chosen
}
