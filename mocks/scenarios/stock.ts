import { withFeatures } from '../newsroom/newsroom'
import type { Scenario } from './scenario'

export const stock: Scenario = {
  name: 'stock',
  description: 'WordPress without our plugin: no views, no likes, and no comments over REST',
  seenAs: (newsroom) => withFeatures(newsroom, { plugin: false, popular: false }),
  discussion: { anonymousOverRest: false },
}
