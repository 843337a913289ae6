import { isPublic, type Newsroom } from '../newsroom/newsroom'
import { listPosts } from '../newsroom/queries/listPosts'
import { page } from './page'
import { contextArg, dateTime, integers, listArgs, texts } from './params/schema'
import { permalink, presentPost } from './present/post'
import { scopeOf } from './present/scope'
import { problem, type Reply, single } from './replies'
import { type Asked, endpoint, type Route, rawEndpoint } from './route'

const orders = [
  'author',
  'date',
  'id',
  'include',
  'modified',
  'parent',
  'relevance',
  'slug',
  'include_slugs',
  'title',
] as const

const statuses = [
  'publish',
  'future',
  'draft',
  'pending',
  'private',
  'trash',
  'auto-draft',
  'inherit',
  'request-pending',
  'request-confirmed',
  'request-failed',
  'request-completed',
  'any',
] as const

const list = { ...integers, default: [] } as const
const operator = { type: 'string', enum: ['AND', 'OR'], default: 'OR' } as const
const include_children = { type: 'boolean', default: false } as const

const categories = { type: 'terms', properties: { terms: integers, include_children, operator } } as const
const tags = { type: 'terms', properties: { terms: integers, operator } } as const

/** `views` is our plugin's. */
const argsFor = ({ features }: Newsroom) =>
  ({
    ...listArgs,
    after: dateTime,
    modified_after: dateTime,
    author: list,
    author_exclude: list,
    before: dateTime,
    modified_before: dateTime,
    exclude: list,
    include: list,
    offset: { type: 'integer' },
    order: { type: 'string', enum: ['asc', 'desc'], default: 'desc' },
    orderby: { type: 'string', enum: features.plugin ? [...orders, 'views'] : orders, default: 'date' },
    search_columns: {
      type: 'array',
      items: { type: 'string', enum: ['post_title', 'post_content', 'post_excerpt'] },
      default: [],
    },
    slug: texts,
    status: { type: 'array', items: { type: 'string', enum: statuses }, default: ['publish'] },
    tax_relation: { type: 'string', enum: ['AND', 'OR'] },
    categories,
    categories_exclude: { type: 'terms', properties: { terms: integers, include_children } },
    tags,
    tags_exclude: { type: 'terms', properties: { terms: integers } },
    sticky: { type: 'boolean' },
  }) as const

type AskedForPosts = Asked<ReturnType<typeof argsFor>>

/** Checks of meaning come after those of form. */
const findRefusal = ({ params }: AskedForPosts): Reply | null => {
  if (params.context === 'edit')
    return problem(
      401,
      'rest_forbidden_context',
      'Sorry, you are not allowed to edit posts in this post type.',
    )
  if (params.orderby === 'include' && params.include.length === 0)
    return problem(
      400,
      'rest_orderby_include_missing_include',
      'You need to define an include parameter to order by include.',
    )
  if (params.orderby === 'relevance' && !params.search)
    return problem(
      400,
      'rest_no_search_term_defined',
      'You need to define a search term to order by relevance.',
    )
  return null
}

const pastEnd = () =>
  problem(
    400,
    'rest_post_invalid_page_number',
    'The page number requested is larger than the number of pages available.',
  )

const answerList =
  (newsroom: Newsroom) =>
  (asked: AskedForPosts): Reply => {
    const refusal = findRefusal(asked)
    if (refusal) return refusal
    const { params } = asked
    const found = listPosts(newsroom, params)
    if (found.total > 0 && params.page > Math.ceil(found.total / params.per_page)) return pastEnd()
    const scope = scopeOf(newsroom, asked)
    return page(asked, found, (post) => presentPost(post, scope))
  }

const invalidId = () => problem(404, 'rest_post_invalid_id', 'Invalid post ID.')

const answerOne =
  (newsroom: Newsroom) =>
  (asked: Asked<typeof oneArgs>): Reply => {
    const post = newsroom.posts.get(asked.id)
    if (!post) return invalidId()
    const { context, password } = asked.params
    if (context === 'edit')
      return problem(401, 'rest_forbidden_context', 'Sorry, you are not allowed to edit this post.')
    if (password && password !== post.password)
      return problem(403, 'rest_post_incorrect_password', 'Incorrect post password.')
    if (!isPublic(post, newsroom.clock.local()))
      return problem(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.')
    const link = `<${permalink(asked.home, post)}>; rel="alternate"; type=text/html`
    return single(presentPost(post, scopeOf(newsroom, asked)), { Link: link })
  }

const oneArgs = { ...contextArg, password: { type: 'string' } } as const

const refuse = (code: string, message: string) =>
  rawEndpoint({}, () => ({ ...problem(401, code, message), headers: { Allow: 'GET' } }))

const cannotEdit = refuse('rest_cannot_edit', 'Sorry, you are not allowed to edit this post.')

/** `wp/v2/posts`: reading only, whoever asks. */
export const postRoutes = (newsroom: Newsroom): readonly Route[] => [
  {
    path: 'wp/v2/posts',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(argsFor(newsroom), answerList(newsroom)),
      POST: refuse('rest_cannot_create', 'Sorry, you are not allowed to create posts as this user.'),
    },
  },
  {
    path: 'wp/v2/posts/:id',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(oneArgs, answerOne(newsroom)),
      POST: cannotEdit,
      PUT: cannotEdit,
      PATCH: cannotEdit,
      DELETE: refuse('rest_cannot_delete', 'Sorry, you are not allowed to delete this post.'),
    },
  },
]
