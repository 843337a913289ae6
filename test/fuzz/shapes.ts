import * as v from 'valibot'

/** What the domain's types promise, to be held against what parsing gave. */
const Line = v.string()
const Finite = v.pipe(v.number(), v.finite())
const Count = v.nullable(Finite)
const Moment = v.pipe(v.string(), v.endsWith('Z'))

const Term = v.strictObject({ id: Finite, name: Line, slug: Line })
const Author = v.strictObject({
  id: Finite,
  name: Line,
  slug: Line,
  description: Line,
  portrait: v.nullable(Line),
})
const Picture = v.strictObject({
  url: Line,
  width: Count,
  height: Count,
  files: v.array(v.strictObject({ url: Line, width: Finite, height: Finite })),
  alt: Line,
  caption: Line,
})

const summary = {
  id: Finite,
  slug: Line,
  headline: v.pipe(Line, v.nonEmpty()),
  standfirst: Line,
  publishedAt: Moment,
  publishedLocal: Line,
  updatedAt: Moment,
  categories: v.array(Term),
  tags: v.array(Term),
  authors: v.array(Author),
  picture: v.nullable(Picture),
  counts: v.strictObject({ comments: Count, likes: Count, views: Count }),
  words: Count,
  isProtected: v.boolean(),
  takesComments: v.boolean(),
  isSticky: v.boolean(),
  siteUrl: Line,
}

const Card = v.strictObject(summary)
const Story = v.strictObject({
  ...summary,
  body: v.strictObject({ untrusted: Line }),
  words: Finite,
  pictures: Finite,
})
const Details = v.strictObject({
  id: Finite,
  name: Line,
  slug: Line,
  description: Line,
  count: Finite,
  parent: Finite,
})
const Comment = v.strictObject({
  id: Finite,
  articleId: Finite,
  parentId: Finite,
  authorName: v.pipe(Line, v.nonEmpty()),
  writtenAt: Moment,
  body: v.strictObject({ untrusted: Line }),
  status: v.picklist(['approved', 'held', 'refused']),
})

const isZone = (zone: string) => {
  if (/^[+-]\d\d:\d\d$/.test(zone)) return true
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const Site = v.strictObject({
  name: Line,
  description: Line,
  url: Line,
  timeZone: v.pipe(Line, v.check(isZone, 'no time zone')),
  icon: v.nullable(Line),
  extras: v.picklist(['broadsheet', 'popular-posts', 'none']),
})

const pageOf = <Item extends v.GenericSchema>(item: Item, next: v.GenericSchema) =>
  v.strictObject({ items: v.array(item), next: v.nullable(next), total: Count })

const Cursor = v.strictObject({ before: Line, exclude: v.array(Finite) })

/** What each call resolves to, by the function's name. */
export const shapes: Readonly<Record<string, v.GenericSchema>> = {
  fetchSite: Site,
  fetchSections: v.array(Details),
  fetchChosenSections: v.array(Details),
  fetchTerm: Details,
  fetchAuthor: Author,
  fetchFeedPage: pageOf(Card, Cursor),
  fetchSearchPage: pageOf(Card, Finite),
  fetchCountNewer: Finite,
  fetchMostViewed: v.array(Card),
  fetchPopular: v.array(Card),
  fetchArticle: Story,
  fetchArticles: v.array(Story),
  fetchCounts: v.strictObject({ comments: Count, likes: Count, views: Count }),
  fetchCommentTotal: Count,
  fetchPopularViews: Count,
  fetchComments: pageOf(Comment, Finite),
  createComment: Comment,
  recordView: Count,
  sendLike: v.strictObject({ likes: Count, liked: v.boolean() }),
}
