import type { Newsroom } from '../newsroom'
import type { UserRecord } from '../records'
import { slugKey } from '../text/slug'
import { fold } from './searchWords'

interface UsersQuery {
  readonly search?: string | undefined
  readonly include?: readonly number[]
  readonly exclude?: readonly number[]
  readonly slug?: readonly string[] | undefined
  readonly order: string
  readonly orderby: string
}

const isGiven = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0

/** Readers see only who has published something: a post, or a page. */
export const hasPublished = (newsroom: Newsroom, id: number): boolean =>
  [...newsroom.pages.values()].some(({ author }) => author === id) ||
  newsroom.publicPosts().some(({ authors }) => authors[0] === id)

const isWanted = ({ id, name, slug }: UserRecord, query: UsersQuery): boolean => {
  const search = fold(query.search ?? '')
  if (isGiven(query.include) && !query.include?.includes(id)) return false
  if (query.exclude?.includes(id)) return false
  if (isGiven(query.slug) && !query.slug?.some((wanted) => slugKey(wanted) === slugKey(slug))) return false
  return search === '' || fold(name).includes(search) || slug.includes(search)
}

const keyOf = ({ orderby, include = [], slug = [] }: UsersQuery) => {
  return (user: UserRecord): string | number => {
    switch (orderby) {
      case 'id':
      case 'registered_date':
        return user.id
      case 'slug':
        return user.slug
      case 'url':
        return user.url
      case 'include':
        return include.indexOf(user.id)
      case 'include_slugs':
        return slug.map(slugKey).indexOf(slugKey(user.slug))
      default:
        return fold(user.name)
    }
  }
}

/** Everybody whom readers may see, in order. */
export const listUsers = (newsroom: Newsroom, query: UsersQuery): UserRecord[] => {
  const key = keyOf(query)
  const direction = query.order === 'desc' && !query.orderby.startsWith('include') ? -1 : 1
  return [...newsroom.users.values()]
    .filter((user) => hasPublished(newsroom, user.id) && isWanted(user, query))
    .sort((a, b) => direction * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
