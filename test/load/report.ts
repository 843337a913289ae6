import { toTable } from '../bench/table'
import type { Difference } from './compare'
import type { CacheCount } from './edgeCache'
import type { Seen } from './figures'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** What all visits cost. */
export const tellSeen = (seen: Seen, visits: number): string =>
  toTable(
    ['', 'all', 'a visit'],
    [
      ['requests for answers of WordPress', `${seen.answers}`, (seen.answers / visits).toFixed(1)],
      ['… of which read', `${seen.reads}`, (seen.reads / visits).toFixed(1)],
      ['… answered from the cache', `${seen.fromCache}`, percent(seen.fromCache / seen.reads)],
      ['… that reached WordPress', `${seen.atWordPress}`, (seen.atWordPress / visits).toFixed(3)],
      ['… that failed', `${seen.failed}`, ''],
      ['answers on the wire', kilobytes(seen.bytes), kilobytes(seen.bytes / visits)],
      ['pages printed', `${seen.documents}`, (seen.documents / visits).toFixed(2)],
      ['pages on the wire', kilobytes(seen.documentBytes), kilobytes(seen.documentBytes / visits)],
      ['WordPress at work', `${seen.took.toFixed(0)} s`, `${((1000 * seen.took) / visits).toFixed(1)} ms`],
    ],
  )

/** The same by kind of question. */
export const tellKinds = ({ kinds }: Seen): string =>
  toTable(
    ['question', 'asked', 'addresses', 'at WordPress', 'takes', 'on the wire'],
    kinds.map(({ kind, asked, addresses, atWordPress, takes, bytes }) => [
      kind,
      `${asked}`,
      `${addresses}`,
      `${atWordPress}`,
      Number.isFinite(takes) ? `${Math.round(takes * 1000)} ms` : '',
      kilobytes(bytes),
    ]),
  )

/** What the cache's rule makes of the same visits at other rates. */
export const tellSpread = (
  counts: readonly (readonly [visitsADay: number, CacheCount])[],
  visits: number,
): string =>
  toTable(
    ['visits a day', 'from the cache', 'reads at WordPress for 1,000 visits', 'writes', 'all, a second'],
    counts.map(([visitsADay, { asked, fromCache, reads, writes }]) => [
      visitsADay.toLocaleString('en'),
      percent(fromCache / (asked - writes)),
      ((1000 * reads) / visits).toFixed(0),
      ((1000 * writes) / visits).toFixed(0),
      (((reads + writes) / visits) * (visitsADay / 86_400)).toFixed(2),
    ]),
  )

/** Where a browser asks otherwise than the simulation. */
export const tellDifference = (differences: readonly Difference[]): string =>
  toTable(
    ['question', 'both', 'simulated only', 'browser only'],
    differences.map(({ kind, both, simulated, browser }) => [kind, `${both}`, `${simulated}`, `${browser}`]),
  )
