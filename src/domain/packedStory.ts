import type { ArticleSummary } from './article'
import type { Image, ImageFile } from './image'

/** What is read of a story on its card. */
export interface CardTexts {
  headline: string | undefined
  standfirst: string | undefined
}

/** What the cards of a page say of their stories, by slug. */
export type Cards = ReadonlyMap<string, CardTexts>

type Times = 'publishedLocal' | 'updatedAt'

type PackedStory = Omit<ArticleSummary, keyof CardTexts | Times> &
  Partial<CardTexts> &
  /** Seconds after `publishedAt`, or the time itself where it is written in another way. */
  Record<Times, number | string>

interface PackedImage extends Omit<Image, 'files'> {
  /** `300x200 768x512`, where the names follow from that of the largest file. */
  files: string | readonly ImageFile[]
}

const later = (start: string, seconds: number) =>
  new Date(Date.parse(start) + seconds * 1_000).toISOString().slice(0, 19)

const packTime = (start: string, time: string, zone: '' | 'Z') => {
  const seconds = (Date.parse(`${time.slice(0, 19)}Z`) - Date.parse(start)) / 1_000
  return !Number.isNaN(seconds) && later(start, seconds) + zone === time ? seconds : time
}

const unpackTime = (start: string, time: number | string, zone: '' | 'Z') =>
  typeof time === 'number' ? later(start, time) + zone : time

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

const unpackImage = (image: PackedImage): Image => {
  const { files } = image
  return {
    ...image,
    files: typeof files === 'string' ? files.split(' ').map((size) => fileOf(image, size)) : files,
  }
}

const packStory = ({ headline, standfirst, ...story }: ArticleSummary, cards: Cards): PackedStory => {
  const card = cards.get(story.slug)
  return {
    ...story,
    ...(headline !== card?.headline && { headline }),
    ...(standfirst !== card?.standfirst && { standfirst }),
    publishedLocal: packTime(story.publishedAt, story.publishedLocal, ''),
    updatedAt: packTime(story.publishedAt, story.updatedAt, 'Z'),
  }
}

const unpackStory = (packed: PackedStory, cards: Cards): ArticleSummary => {
  const { headline, standfirst, ...story } = { ...cards.get(packed.slug), ...packed }
  if (headline === undefined || standfirst === undefined) throw new Error(packed.slug)
  return {
    ...story,
    headline,
    standfirst,
    publishedLocal: unpackTime(story.publishedAt, story.publishedLocal, ''),
    updatedAt: unpackTime(story.publishedAt, story.updatedAt, 'Z'),
  }
}

const has = (name: string, value: unknown) => (value as Record<string, unknown> | null)?.[name] !== undefined

/** For `JSON.stringify`: stories without what the cards of their page say, and without what follows from their rest. */
export const packWith =
  (cards: Cards) =>
  (_: string, value: unknown): unknown => {
    if (has('publishedLocal', value)) return packStory(value as ArticleSummary, cards)
    return has('files', value) ? packImage(value as Image) : value
  }

/** For `JSON.parse`: the stories again. It throws when a card does not say any more what it said. */
export const unpackWith =
  (cards: Cards) =>
  (_: string, value: unknown): unknown => {
    if (has('publishedLocal', value)) return unpackStory(value as PackedStory, cards)
    return has('files', value) ? unpackImage(value as PackedImage) : value
  }
