import type { QueryValue } from './phpQuery'

/** Which links `_embed` wants followed: all, some by name, or none. */
export type Embed = 'all' | readonly string[]

const entriesOf = (raw: QueryValue): string[] =>
  typeof raw === 'string' ? raw.split(/[\s,]+/).filter(Boolean) : Object.values(raw).flatMap(entriesOf)

/** Nothing, `0`, `1` and `true` all mean everything; `false` is taken for a name that no link has. */
export const readEmbed = (raw: QueryValue | undefined): Embed => {
  if (raw === undefined) return []
  if (typeof raw === 'string' && ['', '0', '1', 'true'].includes(raw)) return 'all'
  return entriesOf(raw)
}

interface Link {
  readonly href: string
  readonly embeddable?: true
}

type Links = Readonly<Record<string, readonly Link[]>>

/** Asks the API itself for what stands at an address, as an embed. */
type Follow = (href: string) => unknown

const isEmpty = (thing: unknown) => Array.isArray(thing) && thing.length === 0

/** Lays what is embedded beside `_links`; a record without `_links` gets nothing. */
export const embedInto = (record: object, embed: Embed, follow: Follow): object => {
  if (embed.length === 0 || !('_links' in record)) return record
  const embedded = Object.entries(record._links as Links).flatMap(([rel, links]) => {
    if (embed !== 'all' && !embed.includes(rel)) return []
    const things = links.map(({ href, embeddable }) => (embeddable ? follow(href) : []))
    return things.every(isEmpty) ? [] : [[rel, things] as const]
  })
  return embedded.length === 0 ? record : { ...record, _embedded: Object.fromEntries(embedded) }
}
