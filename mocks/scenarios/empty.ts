import type { Newsroom } from '../newsroom/newsroom'
import type { Scenario } from './scenario'

export const empty: Scenario = {
  name: 'empty',
  description: 'A site on its first day: categories, and not one story',
  seenAs: (newsroom) =>
    Object.create(newsroom, {
      posts: { value: new Map(), enumerable: true },
      publicPosts: { value: () => [], enumerable: true },
      countInTerm: { value: () => 0, enumerable: true },
    }) as Newsroom,
}
