import { createDice } from '../newsroom/generator/dice'
import { isForApi, type Scenario } from './scenario'
import { wait } from './wait'

const shortest = 1500 // ms
const longest = 4000

export const slow: Scenario = {
  name: 'slow',
  description: 'Every answer takes between 1.5 and 4 seconds',
  over: (beneath) => {
    const dice = createDice(1)
    return async (request) => {
      if (isForApi(request)) await wait(dice.between(shortest, longest), request.signal)
      return beneath(request)
    }
  },
}
