import { momentOf } from '../../domain/dates'
import { paperWords } from '../../language/english/paper'
import { calendar } from '../../language/english/times'
import type { Standstill } from '../../queries/shownEdition'

const reasonOf = (why: Standstill) => (why === 'offline' ? paperWords().offline : paperWords().noAnswer)

/** By the reader's own clock, which says when this device last heard of the newsroom. */
const ownTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** “You are offline. This edition is from 14:05 today.”; `edition` and `now` in epoch ms. */
export const editionWords = (why: Standstill, edition: number | null, now: number): string =>
  edition === null
    ? reasonOf(why)
    : `${reasonOf(why)} ${paperWords().editionFrom(momentOf(edition, now, ownTimeZone(), calendar()))}`
