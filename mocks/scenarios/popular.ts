import { withFeatures } from '../newsroom/newsroom'
import type { Scenario } from './scenario'

export const popular: Scenario = {
  name: 'popular',
  description: 'WordPress Popular Posts instead of our plugin: views and Most read, no likes',
  seenAs: (newsroom) => withFeatures(newsroom, { plugin: false, popular: true }),
  discussion: { anonymousOverRest: false },
}
