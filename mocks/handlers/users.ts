import type { Newsroom } from '../newsroom/newsroom'
import { hasPublished, listUsers } from '../newsroom/queries/listUsers'
import { cut, page } from './page'
import { contextArg, integers, listArgs, texts } from './params/schema'
import { scopeOf } from './present/scope'
import { presentUser } from './present/user'
import { problem, type Reply, single } from './replies'
import { type Asked, endpoint, type Route, rawEndpoint } from './route'

const orders = ['id', 'include', 'name', 'registered_date', 'slug', 'include_slugs', 'email', 'url'] as const

const list = { ...integers, default: [] } as const

const args = {
  ...listArgs,
  exclude: list,
  include: list,
  offset: { type: 'integer' },
  order: { type: 'string', enum: ['asc', 'desc'], default: 'asc' },
  orderby: { type: 'string', enum: orders, default: 'name' },
  slug: texts,
  roles: texts,
  capabilities: texts,
  who: { type: 'string', enum: ['authors'] },
} as const

const cannotView = (what: string) =>
  problem(401, 'rest_user_cannot_view', `Sorry, you are not allowed to ${what}.`)

/** What only those with an account may ask for. */
const findRefusal = ({ params }: Asked<typeof args>): Reply | null => {
  if (params.roles?.length) return cannotView('filter users by role')
  if (params.capabilities?.length) return cannotView('filter users by capability')
  if (params.context === 'edit')
    return problem(401, 'rest_forbidden_context', 'Sorry, you are not allowed to list users.')
  if (params.orderby === 'email' || params.orderby === 'registered_date')
    return problem(
      401,
      'rest_forbidden_orderby',
      'Sorry, you are not allowed to order users by this parameter.',
    )
  if (params.who)
    return problem(401, 'rest_forbidden_who', 'Sorry, you are not allowed to query users by this parameter.')
  return null
}

/** `wp/v2/users`: who has published something. */
export const userRoutes = (newsroom: Newsroom): readonly Route[] => [
  {
    path: 'wp/v2/users',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(args, (asked) => {
        const refusal = findRefusal(asked)
        if (refusal) return refusal
        const scope = scopeOf(newsroom, asked)
        return page(asked, cut(listUsers(newsroom, asked.params), asked.params), (user) =>
          presentUser(user, scope),
        )
      }),
    },
  },
  {
    path: 'wp/v2/users/me',
    namespace: 'wp/v2',
    methods: {
      GET: rawEndpoint(contextArg, () => ({
        ...problem(401, 'rest_not_logged_in', 'You are not currently logged in.'),
        headers: { Allow: 'GET' },
      })),
    },
  },
  {
    path: 'wp/v2/users/:id',
    namespace: 'wp/v2',
    methods: {
      GET: endpoint(contextArg, (asked) => {
        const user = newsroom.users.get(asked.id)
        if (!user) return problem(404, 'rest_user_invalid_id', 'Invalid user ID.')
        if (asked.params.context === 'edit' || !hasPublished(newsroom, user.id))
          return cannotView('list users')
        return single(presentUser(user, scopeOf(newsroom, asked)))
      }),
    },
  },
]
