import type { ArticleSummary } from './article'
import type { Image, ImageFile } from './image'

/** What is read of a story on its card. */
export interface CardTexts {
  headline: string | undefined
  standfirst: string | undefined
}

/** What the cards of a page say of their stories, by slug. */
export type Cards = ReadonlyMap<string, CardTexts>

type PackedStory = Omit<ArticleSummary, keyof CardTexts> & Partial<CardTexts>

interface PackedImage extends Omit<Image, 'files'> {
  /** `300x200 768x512`, where the names follow from that of the largest file. */
  files: string | readonly ImageFile[]
}

/** WordPress keeps a picture over 2,560 px as one that was `scaled`; its smaller files are named after the original. */
const fileOf = ({ url, width }: Pick<Image, 'url' | 'width'>, size: string): ImageFile => {
  const [wide = 0, high = 0] = size.split('x').map(Number)
  return {
    url: wide === width ? url : url.replace(/(-scaled)?(\.\w+)$/, `-${size}$2`),
    width: wide,
    height: high,
  }
}

const packImage = (image: Image): PackedImage => {
  const sizes = image.files.map(({ width, height }) => `${width}x${height}`)
  const follows = sizes.every((size, index) => fileOf(image, size).url === image.files[index]?.url)
  return follows ? { ...image, files: sizes.join(' ') || [] } : image
}

const packStory = ({ headline, standfirst, ...story }: ArticleSummary, cards: Cards): PackedStory => {
  const card = cards.get(story.slug)
  return {
    ...story,
    ...(headline !== card?.headline && { headline }),
    ...(standfirst !== card?.standfirst && { standfirst }),
  }
}

const isStory = (value: unknown): value is ArticleSummary =>
  typeof value === 'object' && value !== null && 'publishedLocal' in value

const isImage = (value: unknown): value is Image =>
  typeof value === 'object' && value !== null && 'files' in value

/** For `JSON.stringify`: stories without what the cards of their page say, files by their sizes. */
export const packWith =
  (cards: Cards) =>
  (_: string, value: unknown): unknown => {
    if (isStory(value)) return packStory(value, cards)
    return isImage(value) ? packImage(value) : value
  }

/** For `JSON.parse`: all of it again. It throws when a card does not say any more what it said. */
export const unpackWith =
  (cards: Cards) =>
  (_: string, value: unknown): unknown => {
    const part = value as Partial<PackedStory & PackedImage> | null
    if (typeof part?.files === 'string') {
      const image = part as Image
      return { ...image, files: part.files.split(' ').map((size) => fileOf(image, size)) }
    }
    if (!part?.publishedLocal) return value
    const story = { ...cards.get(`${part.slug}`), ...part }
    if (story.headline === undefined || story.standfirst === undefined) throw new Error(story.slug)
    return story
  }
