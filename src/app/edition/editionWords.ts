import { momentOf } from '../../domain/dates'
import type { Standstill } from '../../queries/shownEdition'

const reasons: Readonly<Record<Standstill, string>> = {
  offline: 'You are offline.',
  'no answer': 'The newsroom does not answer.',
}

/** By the reader's own clock, which says when this device last heard of the newsroom. */
const ownTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** “You are offline. This edition is from 14:05 today.”; `edition` and `now` in epoch ms. */
export const editionWords = (why: Standstill, edition: number | null, now: number): string =>
  edition === null
    ? reasons[why]
    : `${reasons[why]} This edition is from ${momentOf(edition, now, ownTimeZone())}.`
