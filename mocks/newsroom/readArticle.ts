import { parse } from 'yaml'
import { createDice, mixSeed } from './generator/dice'
import type { FindPicture } from './markdown/directiveBlock'
import { renderStory } from './markdown/renderStory'
import type { PictureOrder, StoryDraft } from './storyDraft'
import { draft } from './storyDraft'

/** The lines above a story, as YAML reads them. */
type FrontMatter = Readonly<Record<string, unknown>>

const fence = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

const text = (thing: unknown): string => (thing === undefined || thing === null ? '' : String(thing).trim())

const list = (thing: unknown): string[] =>
  Array.isArray(thing) ? thing.map(text) : [text(thing)].filter((entry) => entry !== '')

const number = (thing: unknown, otherwise: number) => (typeof thing === 'number' ? thing : otherwise)

/** YAML makes a date of an unquoted time stamp, or leaves it as text: both come out as wall clock. */
const wallClock = (thing: unknown): string | null => {
  if (thing instanceof Date) return thing.toISOString().slice(0, 19)
  return text(thing).replace(' ', 'T').slice(0, 19) || null
}

const shapeOf = (thing: unknown): Pick<PictureOrder, 'shape'> =>
  thing === 'wide' || thing === 'tall' ? { shape: thing } : {}

const pictureOf = (thing: unknown): PictureOrder | null =>
  isRecord(thing)
    ? {
        name: text(thing.name),
        alt: text(thing.alt),
        caption: text(thing.caption),
        credit: text(thing.credit),
        ...shapeOf(thing.shape),
      }
    : null

/** `<em>` may stand in a headline; an ampersand or a bare `<` is written as the editor would store it. */
const storedTitle = (headline: string) =>
  headline
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/<(?!\/?(?:em|i|strong|b|s|q|cite|code|sub|sup|span)\b)/g, '&lt;')

/** Whoever mends it wants to know in which file. */
const inFile = <Value>(name: string, work: () => Value): Value => {
  try {
    return work()
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

const splitFrontMatter = (name: string, source: string): { front: FrontMatter; body: string } => {
  const [whole, yaml = ''] = fence.exec(source) ?? []
  if (whole === undefined)
    throw new Error(`${name}: a story begins with front matter between two lines of ---`)
  const front: unknown = inFile(name, () => parse(yaml))
  if (!isRecord(front)) throw new Error(`${name}: the front matter is not a list of names and values`)
  return { front, body: source.slice(whole.length) }
}

/** Readership by chance where the file does not say: the same every time for the same story. */
const readership = (name: string, front: FrontMatter) => {
  const dice = createDice([...name].reduce((sum, letter) => mixSeed(sum, letter.charCodeAt(0)), 1))
  const views = number(front.views, dice.between(180, 9000))
  return {
    views,
    likes: number(front.likes, dice.between(0, Math.ceil(views / 60))),
    threads: number(front.threads, dice.chance(0.25) ? 0 : dice.between(1, 60)),
  }
}

/**
 * A story's file as a draft.
 *
 * @param slug the file's name without `.md`
 * @param now date of a story that gives none
 * @throws Error naming the file, if its front matter cannot be read or gives no headline, section or author; so does
 * `content` of what cannot be rendered
 */
export const readArticle = (slug: string, source: string, now: string, find: FindPicture): StoryDraft => {
  const { front, body } = splitFrontMatter(slug, source)
  const categories = list(front.categories ?? front.category)
  const authors = list(front.authors ?? front.author)
  if (text(front.headline) === '') throw new Error(`${slug}: the story has no headline`)
  if (categories.length === 0 || authors.length === 0)
    throw new Error(`${slug}: a story needs a category and an author`)
  const date = wallClock(front.date) ?? now
  return draft({
    slug,
    title: storedTitle(text(front.headline)),
    excerpt: storedTitle(text(front.excerpt)),
    content: once(() => inFile(slug, () => renderStory(body, slug, find))),
    date,
    modified: wallClock(front.modified) ?? date,
    categories,
    tags: list(front.tags),
    authors,
    picture: pictureOf(front.picture),
    password: text(front.password),
    sticky: front.sticky === true,
    commentStatus: front.comments === 'closed' ? 'closed' : 'open',
    ...readership(slug, front),
  })
}

const once = (make: () => string): (() => string) => {
  let made: string | null = null
  return () => {
    made ??= make()
    return made
  }
}
