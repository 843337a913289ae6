import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { sampleOf, samplePicture, sampleStory } from './sampleStory'
import { toArticle, toSummary, WireArticle } from './wireArticle'

const story = (fields: object = {}) => toSummary(parse(WireArticle, sampleOf(fields)))
const withEmbedded = (embedded: object) => story({ _embedded: { ...sampleStory._embedded, ...embedded } })

test('titles, names and terms are text, not HTML', () => {
  const { headline, authors, categories, tags } = story()
  expect(headline).toBe('If a < b & c > d then what?')
  expect(authors[0]).toMatchObject({ id: 4, slug: 'claire', name: 'Tom & Jerry "Q" O\'X' })
  expect(authors[0]?.description).toBe('Political correspondent & recovering lawyer.')
  expect(tags).toEqual([{ id: 48, name: 'R&D', slug: 'rd' }])
  expect(categories.map(({ name }) => name)).toEqual(['Arts & Letters', 'Culture'])
})
test('categories stand in the story’s own order, not by name', () =>
  expect(story({ categories: [7, 11] }).categories[0]?.slug).toBe('culture'))
test('“Uncategorized” is no section', () => {
  const term = { id: 1, name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category' }
  expect(withEmbedded({ 'wp:term': [[term], []] }).categories).toEqual([])
})
test('dates in UTC get their Z, the site’s own clock is passed on as it came', () =>
  expect(story()).toMatchObject({
    publishedAt: '2026-11-20T12:15:47Z',
    publishedLocal: '2026-11-20T13:15:47',
    updatedAt: '2026-11-20T14:00:00Z',
  }))
test('an imported story without a UTC date falls back on the site’s clock', () =>
  expect(story({ date_gmt: '0000-00-00T00:00:00' }).publishedAt).toBe('2026-11-20T13:15:47Z'))
test('an automatic excerpt ends in an ellipsis, without brackets', () =>
  expect(story().standfirst).toBe('It’s new & improved. The rest…'))
test('a slug is decoded, a broken one left as it is', () => {
  expect(story({ slug: '%e6%b8%af%e7%94%ba' }).slug).toBe('港町')
  expect(story({ slug: '100%-true' }).slug).toBe('100%-true')
})
test('a story without a title is called by its first words, else by its date', () => {
  const untitled = { title: { rendered: '' } }
  expect(
    story({ ...untitled, excerpt: { rendered: '<p>One two three four five six seven eight nine</p>' } })
      .headline,
  ).toBe('One two three four five six seven eight…')
  expect(story({ ...untitled, excerpt: { rendered: '' } }).headline).toBe('Story of 20 November 2026')
})
test('a deleted account leaves no byline', () => {
  const gone = { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }
  expect(withEmbedded({ author: [gone] }).authors).toEqual([])
})
test('Gravatar is asked over HTTPS, sharp, and for nothing where there is no portrait', () =>
  expect(story().authors[0]?.portrait).toBe('https://0.gravatar.com/avatar/6f6b?s=192&d=blank'))
test('the picture comes with its uncropped files, smallest first', () => {
  const { picture } = story()
  expect(picture?.files.map(({ width }) => width)).toEqual([300, 1024, 1600])
  expect(picture).toMatchObject({ width: 1600, height: 1000, alt: 'Buildings & discs' })
  expect(picture?.caption).toBe('A view of Ashgrove — at dawn. Photograph: Lagoon Courier')
})
test('a picture whose measures were lost still has its address', () => {
  const { picture } = withEmbedded({ 'wp:featuredmedia': [{ ...samplePicture, media_details: {} }] })
  expect(picture).toMatchObject({ url: samplePicture.source_url, width: null, files: [] })
})
test.each([
  [
    'deleted (WordPress embeds its whole API root)',
    { name: 'The Lagoon Courier', routes: {}, namespaces: ['wp/v2'] },
  ],
  ['of a draft', { code: 'rest_forbidden', message: 'Sorry', data: { status: 401 } }],
  ['a film', { ...samplePicture, media_type: 'file' }],
])('no picture when it is %s', (_, embedded) =>
  expect(withEmbedded({ 'wp:featuredmedia': [embedded] }).picture).toBeNull(),
)
test('no picture, no key; nothing embedded at all', () => {
  expect(withEmbedded({ 'wp:featuredmedia': undefined }).picture).toBeNull()
  expect(story({ _embedded: undefined })).toMatchObject({ authors: [], picture: null, categories: [] })
})
test('core alone counts nothing, and says so', () =>
  expect(story()).toMatchObject({ counts: { comments: null, likes: null, views: null }, words: null }))
test('the plugin’s field brings counts, words and every author', () => {
  const other = {
    id: 9,
    name: 'Jonas &amp; Co',
    slug: 'jonas',
    description: '',
    avatar: 'https://courier.example/j.jpg',
  }
  const broadsheet = { words: 812, comments: 14, likes: 3, views: 65, authors: [other, 'broken'] }
  const summary = story({ broadsheet })
  expect(summary).toMatchObject({ words: 812, counts: { comments: 14, likes: 3, views: 65 } })
  expect(summary.authors).toEqual([
    { id: 9, name: 'Jonas & Co', slug: 'jonas', description: '', portrait: 'https://courier.example/j.jpg' },
  ])
})
test('a protected story says so', () =>
  expect(story({ content: { rendered: '', protected: true } }).isProtected).toBe(true))
test('a story in full counts its words and pictures from the body', () => {
  const body = '<p>Five words and a picture.</p><figure><img src="1.jpg"></figure>'
  const article = toArticle(parse(WireArticle, sampleOf({ content: { rendered: body, protected: false } })))
  expect(article).toMatchObject({ words: 5, pictures: 2, body: { untrusted: body } })
})

test('of a story that says hardly anything, hardly anything is shown', () =>
  expect(toArticle(parse(WireArticle, { id: 1, slug: 'a', date: '2026-11-20T13:15:47' }))).toEqual({
    id: 1,
    slug: 'a',
    headline: 'Story of 20 November 2026',
    standfirst: '',
    publishedAt: '2026-11-20T13:15:47Z',
    publishedLocal: '2026-11-20T13:15:47',
    updatedAt: '2026-11-20T13:15:47Z',
    categories: [],
    tags: [],
    authors: [],
    picture: null,
    counts: { comments: null, likes: null, views: null },
    words: 0,
    isProtected: false,
    isSticky: false,
    takesComments: false,
    siteUrl: '',
    body: { untrusted: '' },
    pictures: 0,
  }))
test('parts of a story that are of the wrong kind are as if not there', () => {
  const broken = story({
    title: 7,
    excerpt: { rendered: null },
    content: { rendered: 7, protected: 'yes' },
    categories: 'all',
    tags: null,
    broadsheet: { authors: [{ id: 9, name: 'Jonas', slug: 'jonas' }] },
    _embedded: { author: 7, 'wp:featuredmedia': null, 'wp:term': 'none' },
  })
  expect(broken).toMatchObject({
    headline: 'Story of 20 November 2026',
    standfirst: '',
    isProtected: false,
    categories: [],
    tags: [],
    words: null,
    authors: [{ id: 9, name: 'Jonas', slug: 'jonas', description: '', portrait: null }],
  })
})
test.each([
  ['open', true],
  ['closed', false],
])('comments that are %s are taken: %s', (comment_status, takesComments) =>
  expect(story({ comment_status }).takesComments).toBe(takesComments),
)
test.each([
  ['One two three four five six seven eight', 'One two three four five six seven eight'],
  ['One', 'One'],
  ['One two', 'One two'],
])('a story without a title that begins “%s” is called “%s”', (excerpt, headline) =>
  expect(story({ title: { rendered: '' }, excerpt: { rendered: excerpt } }).headline).toBe(headline),
)
test('a story without title, words and date has no name', () =>
  expect(story({ title: {}, excerpt: {}, date: 'soon' }).headline).toBe('Untitled'))
test.each([
  ['Cut  [&hellip;]\n', 'Cut…'],
  ['Cut[...]', 'Cut…'],
  ['He said […] nothing', 'He said […] nothing'],
])('the excerpt %j reads “%s”', (rendered, standfirst) =>
  expect(story({ excerpt: { rendered } }).standfirst).toBe(standfirst),
)
