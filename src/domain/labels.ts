import type { ArticleSummary } from './article'

/** What readers have to know before they read: whose view it is, or whose money. */
export type StoryLabel = 'Opinion' | 'Sponsored'

const sponsored =
  /^(?:sponsored|advertorial|partners?|partner-content|paid-content|paid-post|brand-?ed-content)$/
const opinion = /^(?:opinions?|comment|commentary|editorials?|op-ed|columns?|leaders?)$/

/** The label of a story by the slugs of its categories and tags; paid content outweighs an opinion. */
export const labelOf = ({
  categories,
  tags,
}: Pick<ArticleSummary, 'categories' | 'tags'>): StoryLabel | null => {
  const has = (slugs: RegExp) => [...categories, ...tags].some(({ slug }) => slugs.test(slug.toLowerCase()))
  if (has(sponsored)) return 'Sponsored'
  return has(opinion) ? 'Opinion' : null
}

/** The label where the name of the section beside it does not say the same. */
export const labelBeside = (
  section: string | undefined,
  article: Pick<ArticleSummary, 'categories' | 'tags'>,
  words: (label: StoryLabel) => string = (label) => label,
): StoryLabel | null => {
  const label = labelOf(article)
  const says = (word: string) => word.toLowerCase() === section?.toLowerCase()
  return label && (says(label) || says(words(label))) ? null : label
}
