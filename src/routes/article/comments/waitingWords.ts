import type { PendingState } from '../../../domain/pendingComment'
import { deliveryWords } from '../../../language/english/delivery'

type Unsent = Exclude<PendingState, { kind: 'refused' }>

/** Says where an unsent comment stands; `isKept` is whether it outlives the page. */
export const waitingWords = (state: Unsent, isKept: boolean): string => {
  const { sending, waiting, keepOpen } = deliveryWords()
  if (state.kind === 'sending') return sending
  return isKept ? waiting[state.for] : `${waiting[state.for]} ${keepOpen}`
}
