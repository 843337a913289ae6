import {
  array,
  boolean,
  type GenericSchema,
  nullable,
  number,
  object,
  optional,
  safeParse,
  string,
} from 'valibot'
import type { SavedArticle } from '../domain/savedArticle'

const Term = object({ id: number(), name: string(), slug: string() })

const Author = object({
  ...Term.entries,
  description: string(),
  portrait: nullable(string()),
})

const File = object({ url: string(), width: number(), height: number() })

const Picture = object({
  url: string(),
  width: nullable(number()),
  height: nullable(number()),
  files: array(File),
  alt: string(),
  caption: string(),
})

const Count = nullable(number())

const Card = object({
  id: number(),
  slug: string(),
  headline: string(),
  standfirst: string(),
  publishedAt: string(),
  publishedLocal: string(),
  updatedAt: string(),
  categories: array(Term),
  tags: array(Term),
  authors: array(Author),
  picture: nullable(Picture),
  counts: object({ comments: Count, likes: Count, views: Count }),
  words: Count,
  isProtected: boolean(),
  isSticky: boolean(),
  takesComments: boolean(),
  siteUrl: string(),
  body: optional(object({ untrusted: string() })),
})

const Saved: GenericSchema<SavedArticle> = object({
  article: Card,
  savedAt: number(),
  pictures: optional(array(object({ url: string(), bytes: nullable(number()) }))),
  missing: optional(array(string())),
  takenDownAt: optional(number()),
}) as unknown as GenericSchema<SavedArticle>

/** Whether what is saved of a story can be shown: another version of the app, or a broken disk, may have left others. */
export const isSound = (saved: SavedArticle): boolean => safeParse(Saved, saved).success
