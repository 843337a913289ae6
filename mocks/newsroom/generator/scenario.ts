import type { Dice } from './dice'
import type { Person } from './people'
import type { PictureName } from './pictureAlts'
import type { Tag } from './tagWords'

export type Desk = 'city' | 'foreign' | 'politics' | 'business' | 'culture' | 'sport' | 'science' | 'opinion'

/** What a story is about, drawn once and named in its headline, excerpt and body alike. */
export type Facts = Readonly<Record<string, string | number | Person>>

/**
 * A kind of story, with its words left open. In every text `{slot}` is a fact (see fillText) and `<a|b>` a choice.
 * In `body`, blank lines part the blocks; a block that opens with `? ` may be left out, one that opens with `/ `
 * may stand in for the block before it.
 */
export interface Scenario {
  readonly name: string
  readonly headlines: readonly string[]
  readonly excerpts: readonly string[]
  readonly facts: (dice: Dice) => Facts
  readonly body: string
  readonly tags: readonly Tag[]
  readonly pictures: readonly (readonly [name: PictureName, caption: string])[]
  /** A second section in which some of these stories stand too. */
  readonly alsoIn?: Desk
}
