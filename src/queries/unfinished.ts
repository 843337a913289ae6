import { forgetUnfinished, unfinishedStory } from '../offline/unfinishedStory'

/** The story that was left unfinished. */
export const unfinished = {
  /** `null` for none. */
  find: unfinishedStory,
  /** Offers it no more. */
  dismiss: forgetUnfinished,
}
