import type { ArticleSummary } from './article'

/** What is read of a story on its card. */
export interface CardTexts {
  headline: string | undefined
  standfirst: string | undefined
}

/** What the cards of a page say of their stories, by slug. */
export type Cards = ReadonlyMap<string, CardTexts>

type PackedStory = Omit<ArticleSummary, keyof CardTexts> & Partial<CardTexts>

const isStory = (value: unknown): value is ArticleSummary =>
  typeof value === 'object' && value !== null && 'publishedLocal' in value

/** For `JSON.stringify`: stories without what the cards of their page say. */
export const packWith =
  (cards: Cards) =>
  (_: string, value: unknown): unknown => {
    if (!isStory(value)) return value
    const { headline, standfirst, ...story } = value
    const card = cards.get(story.slug)
    return {
      ...story,
      ...(headline !== card?.headline && { headline }),
      ...(standfirst !== card?.standfirst && { standfirst }),
    }
  }

/** For `JSON.parse`: the stories again. It throws when a card does not say any more what it said. */
export const unpackWith =
  (cards: Cards) =>
  (_: string, value: unknown): unknown => {
    const packed = value as Partial<PackedStory> | null
    if (!packed?.publishedLocal) return value
    const story = { ...cards.get(`${packed.slug}`), ...packed }
    if (story.headline === undefined || story.standfirst === undefined) throw new Error(story.slug)
    return story
  }
