import type { Newsroom } from '../newsroom'
import type { PostRecord } from '../records'
import { filterPosts } from './filterPosts'
import type { Found, PostsQuery } from './postsQuery'
import { sortPosts } from './sortPosts'

/** Public posts as WordPress lists them, ties and all. Past the end by `offset` even the total is lost. */
export const listPosts = (newsroom: Newsroom, query: PostsQuery): Found<PostRecord> => {
  const posts = sortPosts(filterPosts(newsroom, query), query)
  const from = query.offset ?? (query.page - 1) * query.per_page
  const items = posts.slice(from, from + query.per_page)
  const isLost = items.length === 0 && query.offset !== undefined
  return { items, total: isLost ? 0 : posts.length }
}
