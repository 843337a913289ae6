import {
  array,
  boolean,
  fallback,
  type InferOutput,
  nullable,
  number,
  object,
  optional,
  string,
  unknown,
} from 'valibot'
import type { Article, ArticleSummary, Counts } from '../domain/article'
import type { Author } from '../domain/author'
import { longDate } from '../domain/dates'
import type { Term } from '../domain/term'
import { plainText } from '../html/plainText'
import { countWords } from '../html/words'
import { calendar } from '../language/english/times'
import { unnamedWords } from '../language/english/unnamed'
import { toAuthor, toPortrait, WireUser } from './authors'
import { toImage, WirePicture } from './pictures'
import { shared } from './shared'
import { unfiled } from './terms'
import { keepValid, Rendered, toSlug, toUtc } from './wire'

const Count = fallback(nullable(number()), null)

/** The field that our plugin adds to each story. */
const WireExtras = object({
  words: Count,
  comments: Count,
  likes: Count,
  views: Count,
  authors: fallback(array(unknown()), []),
})

type WireExtras = InferOutput<typeof WireExtras>

const WireCoAuthor = object({
  id: number(),
  name: string(),
  slug: string(),
  description: fallback(string(), ''),
  avatar: fallback(string(), ''),
})

const WireTerm = object({ id: number(), name: string(), slug: string(), taxonomy: string() })

/** What could not be embedded stands as an error object in its place, so each item is checked on its own. */
const WireEmbedded = object({
  author: fallback(array(unknown()), []),
  'wp:featuredmedia': fallback(array(unknown()), []),
  'wp:term': fallback(array(unknown()), []),
})

const ids = fallback(array(number()), [])

/** A story in a list. */
export const WireArticle = object({
  id: number(),
  slug: string(),
  date: string(),
  date_gmt: fallback(string(), ''),
  modified_gmt: fallback(string(), ''),
  link: fallback(string(), ''),
  title: Rendered,
  excerpt: Rendered,
  content: fallback(object({ rendered: fallback(string(), ''), protected: fallback(boolean(), false) }), {
    rendered: '',
    protected: false,
  }),
  categories: ids,
  tags: ids,
  comment_status: fallback(string(), 'closed'),
  sticky: fallback(boolean(), false),
  broadsheet: fallback(optional(nullable(WireExtras)), undefined),
  _embedded: fallback(WireEmbedded, { author: [], 'wp:featuredmedia': [], 'wp:term': [] }),
})

type WireArticle = InferOutput<typeof WireArticle>

const noCounts: Counts = { comments: null, likes: null, views: null }

/** Counts of the plugin's field; all `null` without it. */
export const toCounts = (extras: WireExtras | null | undefined): Counts =>
  extras ? { comments: extras.comments, likes: extras.likes, views: extras.views } : noCounts

/** Embedded terms come sorted by name; the story's own list says which is first. */
const toTerms = ({ _embedded }: WireArticle, taxonomy: string, order: readonly number[]): Term[] =>
  keepValid(WireTerm, _embedded['wp:term'].flat())
    .filter((term) => term.taxonomy === taxonomy && term.slug !== unfiled)
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map(({ id, name, slug }) => shared({ id, name: plainText(name), slug: toSlug(slug) }))

const toAuthors = ({ broadsheet, _embedded }: WireArticle): Author[] => {
  const named = keepValid(WireCoAuthor, broadsheet?.authors ?? [])
  if (named.length === 0) return keepValid(WireUser, _embedded.author).map(toAuthor)
  return named.map(({ avatar, ...author }) => ({
    ...author,
    name: plainText(author.name),
    description: plainText(author.description),
    slug: toSlug(author.slug),
    portrait: toPortrait(avatar),
  }))
}

/** Automatic excerpts end in `[…]`, in the middle of a sentence. */
const toStandfirst = (excerpt: string): string => plainText(excerpt).replace(/\s*\[(?:…|\.\.\.)\]\s*$/, '…')

const wordsOfFallbackHeadline = 8

const toHeadline = (title: string, standfirst: string, date: string): string => {
  const headline = plainText(title)
  if (headline !== '') return headline
  const words = standfirst.split(' ').filter(Boolean)
  if (words.length > wordsOfFallbackHeadline) return `${words.slice(0, wordsOfFallbackHeadline).join(' ')}…`
  if (words.length > 0) return words.join(' ')
  const day = longDate(`${date}Z`, 'UTC', calendar())
  return day ? unnamedWords().storyOf(day) : unnamedWords().untitled
}

/** A story as a card shows it. */
export const toSummary = (wire: WireArticle): ArticleSummary => {
  const standfirst = toStandfirst(wire.excerpt.rendered)
  const [picture] = keepValid(WirePicture, wire._embedded['wp:featuredmedia'])
  return {
    id: wire.id,
    slug: toSlug(wire.slug),
    headline: toHeadline(wire.title.rendered, standfirst, wire.date),
    standfirst,
    publishedAt: toUtc(wire.date_gmt, wire.date),
    publishedLocal: wire.date,
    updatedAt: toUtc(wire.modified_gmt, wire.date),
    categories: shared(toTerms(wire, 'category', wire.categories)),
    tags: toTerms(wire, 'post_tag', wire.tags),
    authors: shared(toAuthors(wire)),
    picture: picture ? toImage(picture) : null,
    counts: toCounts(wire.broadsheet),
    words: wire.broadsheet?.words ?? null,
    isProtected: wire.content.protected,
    takesComments: wire.comment_status === 'open',
    isSticky: wire.sticky,
    siteUrl: wire.link,
  }
}

const countPictures = (html: string) => html.match(/<img\b/gi)?.length ?? 0

/** A story in full. */
export const toArticle = (wire: WireArticle): Article => {
  const summary = toSummary(wire)
  const body = wire.content.rendered
  return {
    ...summary,
    body: { untrusted: body },
    words: countWords(plainText(body)),
    pictures: countPictures(body) + (summary.picture ? 1 : 0),
  }
}
