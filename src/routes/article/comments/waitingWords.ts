import type { PendingState } from '../../../domain/pendingComment'

type Unsent = Exclude<PendingState, { kind: 'refused' }>

const words = {
  turn: 'On its way.',
  network: 'Waiting for the network. It goes out by itself.',
  newsroom: 'The newsroom could not take it just now. It goes out by itself.',
  flood: 'The newsroom takes one comment at a time. It goes out in a moment, by itself.',
} as const

const keepOpen = 'This browser keeps nothing for us: leave the page open until then.'

/** Says where an unsent comment stands; `isKept` is whether it outlives the page. */
export const waitingWords = (state: Unsent, isKept: boolean): string => {
  if (state.kind === 'sending') return 'Sending…'
  return isKept ? words[state.for] : `${words[state.for]} ${keepOpen}`
}
