import {
  array,
  boolean,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  string,
  unknown,
} from 'valibot'
import type { ArticleSummary } from '../domain/article'
import type { Author } from '../domain/author'
import type { Image } from '../domain/image'
import { Malformed } from '../domain/problems'
import { isWhole, type SavedArticle } from '../domain/savedArticle'
import type { Term } from '../domain/term'

const format = 'broadsheet-saved-stories'
const version = 1

/** Stories read from one file at most; whoever has more has a list of another kind. */
const mostStories = 5_000

const Line = pipe(string(), maxLength(2_000))
const Text = pipe(string(), maxLength(20_000))
const Body = pipe(string(), maxLength(5_000_000))
const Id = pipe(number(), integer(), minValue(1))
const Count = pipe(number(), integer(), minValue(0))
const Moment = pipe(string(), maxLength(40))
/** Addresses end in links and pictures: none may run a script. A newsroom may have left one empty. */
const Address = pipe(string(), maxLength(4_000), regex(/^(?:https?:\/\/|\/|$)/i))

const FileTerm: GenericSchema<Term> = object({ id: Id, name: Line, slug: Line })

const FileAuthor: GenericSchema<Author> = object({
  id: Count,
  name: Line,
  slug: Line,
  description: Text,
  portrait: nullable(Address),
})

const FileImage: GenericSchema<Image> = object({
  url: Address,
  width: nullable(Count),
  height: nullable(Count),
  files: array(object({ url: Address, width: Count, height: Count })),
  alt: Text,
  caption: Text,
})

const summary = {
  id: Id,
  slug: Line,
  headline: Line,
  standfirst: Text,
  publishedAt: Moment,
  publishedLocal: Moment,
  updatedAt: Moment,
  categories: array(FileTerm),
  tags: array(FileTerm),
  authors: array(FileAuthor),
  picture: nullable(FileImage),
  counts: object({ comments: nullable(Count), likes: nullable(Count), views: nullable(Count) }),
  words: nullable(Count),
  isProtected: boolean(),
  isSticky: boolean(),
  takesComments: boolean(),
  siteUrl: Address,
}

const FileSummary: GenericSchema<ArticleSummary> = object(summary)
const FileWhole = object({ body: object({ untrusted: Body }), words: Count, pictures: Count })

const FileStory = object({ savedAt: Count, article: unknown() })

const FileList = object({
  format: literal(format),
  version: literal(version),
  site: Address,
  name: optional(Line, ''),
  stories: pipe(array(unknown()), maxLength(mostStories)),
})

/** A reading list as a file holds it. */
export interface SavedFile {
  /** Home address of the newspaper. */
  site: string
  /** The newspaper's name; may be empty. */
  name: string
  stories: readonly SavedArticle[]
  /** How many entries could not be read. */
  unreadable: number
}

/** The reading list as a file: the stories in full, their pictures by their addresses. */
export const toSavedFile = (
  items: readonly SavedArticle[],
  { name, url }: { name: string; url: string },
): string => {
  const stories = items.map(({ article, savedAt }) => ({ savedAt, article }))
  const exportedAt = new Date().toISOString()
  return JSON.stringify({ format, version, site: url, name, exportedAt, stories }, null, 1)
}

/** The text is untrusted as that of the newsroom is, and made safe where it is shown. */
const toStory = (entry: unknown): SavedArticle[] => {
  const story = safeParse(FileStory, entry)
  const card = safeParse(FileSummary, story.success ? story.output.article : null)
  if (!story.success || !card.success) return []
  const whole = safeParse(FileWhole, story.output.article)
  const article = whole.success ? { ...card.output, ...whole.output } : card.output
  return [{ article, savedAt: Math.min(story.output.savedAt, Date.now()) }]
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Malformed('It is not JSON', { cause })
  }
}

/** Reads a file that may come from anybody. Throws Malformed when it is no reading list of this version. */
export const readSavedFile = (text: string): SavedFile => {
  const list = safeParse(FileList, parse(text))
  if (!list.success) throw new Malformed(list.issues[0].message)
  const { site, name, stories: entries } = list.output
  const stories = entries.flatMap(toStory)
  return { site, name, stories, unreadable: entries.length - stories.length }
}

/** What of a file is new to the list: stories not on it, and the text of those that are there as a card only. */
export const newToList = (
  stories: readonly SavedArticle[],
  kept: readonly SavedArticle[],
): readonly SavedArticle[] => {
  const known = new Map(kept.map((saved) => [saved.article.id, saved]))
  return stories.flatMap((story) => {
    const here = known.get(story.article.id)
    if (here && (isWhole(here.article) || !isWhole(story.article))) return []
    const taken = here ? { ...here, article: story.article } : story
    known.set(taken.article.id, taken)
    return [taken]
  })
}
