import { createDice } from '../newsroom/generator/dice'
import { isForApi, type Scenario } from './scenario'

const shortest = 1500 // ms
const longest = 4000

/** Waits so many ms, or until whoever asked has gone. */
const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

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
