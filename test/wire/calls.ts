import {
  type ArticleFilter,
  fetchArticle,
  fetchArticles,
  fetchCountNewer,
  fetchCounts,
  fetchFeedPage,
  fetchMostViewed,
  fetchPopular,
  fetchSearchPage,
} from '../../src/wordpress/articles'
import { fetchAuthor } from '../../src/wordpress/authors'
import { fetchComments } from '../../src/wordpress/comments'
import { fetchCommentTotal, fetchPopularViews } from '../../src/wordpress/counts'
import { createComment } from '../../src/wordpress/createComment'
import { recordView, sendLike } from '../../src/wordpress/recordCounts'
import { fetchSite } from '../../src/wordpress/site'
import { fetchChosenSections, fetchSections, fetchTerm } from '../../src/wordpress/terms'

/** A story of the mocked newsroom, and what stands round it. */
export interface Subject {
  id: number
  slug: string
  author: string
  section: string
  tag: string
}

/** One kind of call to the newsroom. */
export interface Call {
  /** The function of `src/wordpress` that makes it. */
  of: string
  /** What it brings, where one function makes several kinds. */
  for?: string
  method: 'GET' | 'HEAD' | 'POST' | 'DELETE'
  run: (subject: Subject) => Promise<unknown>
  /** A scenario of the mocked newsroom under which it has an answer; the usual one if left out. */
  under?: 'popular'
}

const everything: ArticleFilter = {}
const draft = { text: 'Stay safe.', name: 'Ama', email: 'ama@mail.example' }
const token = '0123456789abcdef0123456789abcdef'

/** Every call that the reader makes to the newsroom; a test holds it against the folder. */
export const calls: readonly Call[] = [
  { of: 'fetchSite', method: 'GET', run: () => fetchSite() },
  { of: 'fetchSections', method: 'GET', run: () => fetchSections() },
  { of: 'fetchChosenSections', method: 'GET', run: ({ section }) => fetchChosenSections([section]) },
  { of: 'fetchTerm', for: 'section', method: 'GET', run: ({ section }) => fetchTerm('categories', section) },
  { of: 'fetchTerm', for: 'tag', method: 'GET', run: ({ tag }) => fetchTerm('tags', tag) },
  { of: 'fetchAuthor', method: 'GET', run: ({ author }) => fetchAuthor(author) },
  { of: 'fetchFeedPage', method: 'GET', run: () => fetchFeedPage(everything, null) },
  { of: 'fetchSearchPage', method: 'GET', run: () => fetchSearchPage('bridge', 1) },
  { of: 'fetchCountNewer', method: 'GET', run: () => fetchCountNewer(everything, '2026-11-20T08:00:00') },
  { of: 'fetchMostViewed', method: 'GET', run: () => fetchMostViewed(Date.UTC(2026, 10, 17)) },
  { of: 'fetchPopular', method: 'GET', under: 'popular', run: () => fetchPopular() },
  { of: 'fetchArticle', method: 'GET', run: ({ slug }) => fetchArticle(slug) },
  { of: 'fetchArticles', method: 'GET', run: ({ id }) => fetchArticles([id]) },
  { of: 'fetchCounts', method: 'GET', run: ({ id }) => fetchCounts(id) },
  { of: 'fetchCommentTotal', method: 'HEAD', run: ({ id }) => fetchCommentTotal(id) },
  { of: 'fetchPopularViews', method: 'GET', under: 'popular', run: ({ id }) => fetchPopularViews(id) },
  { of: 'fetchComments', method: 'GET', run: ({ id }) => fetchComments(id) },
  { of: 'createComment', method: 'POST', run: ({ id }) => createComment(id, 0, draft) },
  { of: 'recordView', for: 'our plugin', method: 'POST', run: ({ id }) => recordView(id, 'broadsheet') },
  {
    of: 'recordView',
    for: 'Popular Posts',
    method: 'POST',
    under: 'popular',
    run: ({ id }) => recordView(id, 'popular-posts'),
  },
  { of: 'sendLike', for: 'given', method: 'POST', run: ({ id }) => sendLike(id, token, true) },
  { of: 'sendLike', for: 'taken back', method: 'DELETE', run: ({ id }) => sendLike(id, token, false) },
]

/** A call in a row of a table: `fetchTerm (tag)`. */
export const nameOf = ({ of, for: kind }: Call): string => (kind ? `${of} (${kind})` : of)
