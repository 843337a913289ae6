import { isBehind, type Logged, reachedWordPress } from './accessLog'
import { type Asked, countAtEdge, recipe } from './edgeCache'
import type { Asker } from './wire'

const isAnswer = ({ address }: { address: string }) => address.startsWith('/wp-json/')

/** The middle one; half of them are no greater. NaN for none. */
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

/** What kind of question it is, without what differs from story to story. */
export const kindOf = ({ method, address }: { method: string; address: string }): string => {
  const url = new URL(address, 'http://localhost')
  const has = (name: string) => url.searchParams.has(name)
  const path = url.pathname.replace('/wp-json', '').replace(/\/\d+/, '/…')
  if (path === '/wp/v2/posts') {
    const asked = ['slug', 'include', 'search', 'after', 'before', 'categories', 'tags', 'author'].find(has)
    const by = url.searchParams.get('orderby') === 'views' ? 'most read' : (asked ?? 'newest')
    return `${method} ${path} (${by})`
  }
  return `${method} ${path}`
}

/** What nginx saw. */
export interface Seen {
  /** Requests for answers of WordPress, as readers made them. */
  answers: number
  reads: number
  fromCache: number
  /** Requests for answers that WordPress worked at. */
  atWordPress: number
  bytes: number
  documents: number
  documentBytes: number
  failed: number
  /** Seconds that WordPress took, all in all. */
  took: number
  kinds: readonly Kind[]
}

interface Kind {
  kind: string
  asked: number
  addresses: number
  atWordPress: number
  /** Median, seconds. */
  takes: number
  bytes: number
}

const fromCache = ['HIT', 'STALE', 'UPDATING']

const kindsIn = (answers: readonly Logged[]): readonly Kind[] => {
  const byKind = new Map<string, Logged[]>()
  for (const each of answers) byKind.set(kindOf(each), [...(byKind.get(kindOf(each)) ?? []), each])
  return [...byKind]
    .map(([kind, lines]) => ({
      kind,
      asked: lines.filter((line) => !isBehind(line)).length,
      addresses: new Set(lines.map(({ address }) => address)).size,
      atWordPress: lines.filter(reachedWordPress).length,
      takes: median(lines.flatMap(({ took }) => took ?? [])),
      bytes: sum(lines.filter((line) => !isBehind(line)).map(({ bytes }) => bytes)),
    }))
    .sort((a, b) => b.asked - a.asked)
}

/** Adds up nginx's log. */
export const toSeen = (log: readonly Logged[]): Seen => {
  const answers = log.filter(isAnswer)
  const asked = answers.filter((line) => !isBehind(line))
  const reads = asked.filter(({ method }) => method === 'GET' || method === 'HEAD')
  const documents = log.filter((line) => !isAnswer(line))
  return {
    answers: asked.length,
    reads: reads.length,
    fromCache: reads.filter(({ cache }) => fromCache.includes(cache)).length,
    atWordPress: answers.filter(reachedWordPress).length,
    bytes: sum(asked.map(({ bytes }) => bytes)),
    documents: documents.length,
    documentBytes: sum(documents.map(({ bytes }) => bytes)),
    failed: answers.filter(({ status }) => status >= 400).length,
    took: sum(answers.flatMap(({ took }) => took ?? [])),
    kinds: kindsIn(answers),
  }
}

/** What the cache would do were the same visits spread over more time or less: `slower` times as far apart. */
export const countSpread = (readers: readonly Asker[], slower: number) => {
  const spread = readers.flatMap(({ asked }) => {
    const came = asked[0]?.at ?? 0
    return asked.filter(isAnswer).map((each): Asked => ({ ...each, at: came * slower + (each.at - came) }))
  })
  return countAtEdge(
    spread.sort((a, b) => a.at - b.at),
    recipe,
  )
}
