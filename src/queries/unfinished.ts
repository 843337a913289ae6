import { isBeforeOpening } from '../offline/beforeOpening'
import { forgetUnfinished, unfinishedStory } from '../offline/unfinishedStory'

/** The story that was left unfinished. */
export const unfinished = {
  /** `null` for none. */
  find: unfinishedStory,
  /** Whether it was left before this page was opened; what was read since, the history knows. */
  isOfBefore: isBeforeOpening,
  /** Offers it no more. */
  dismiss: forgetUnfinished,
}
