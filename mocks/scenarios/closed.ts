import { withChangedPosts } from './changedPosts'
import type { Scenario } from './scenario'

export const closed: Scenario = {
  name: 'closed',
  description: 'Comments are closed under every story',
  seenAs: (newsroom) => withChangedPosts(newsroom, () => ({ commentStatus: 'closed' })),
}
