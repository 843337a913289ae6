import type { QueryValue } from './phpQuery'

/** What `_fields` asks for: paths such as `id` and `title.rendered`; `null` for everything. */
export type Fields = readonly string[] | null

const entriesOf = (raw: QueryValue): string[] =>
  typeof raw === 'string' ? raw.split(/[\s,]+/).filter(Boolean) : Object.values(raw).flatMap(entriesOf)

/** An empty `_fields` asks for everything. */
export const readFields = (raw: QueryValue | undefined): Fields => {
  const paths = raw === undefined ? [] : entriesOf(raw)
  return paths.length === 0 ? null : paths
}

/** Whether a field, a part of it or the whole it belongs to is asked for. */
export const wants = (fields: Fields, name: string): boolean =>
  fields === null ||
  fields.some((path) => path === name || path.startsWith(`${name}.`) || name.startsWith(`${path}.`))

interface Wanted {
  [name: string]: Wanted | true
}

const addPath = (wanted: Wanted, [name = '', ...deeper]: readonly string[]): void => {
  if (wanted[name] === true) return
  if (deeper.length === 0) {
    wanted[name] = true
    return
  }
  const branch = wanted[name] ?? {}
  wanted[name] = branch
  addPath(branch, deeper)
}

const pick = (record: object, wanted: Wanted): object =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const deeper = Object.hasOwn(wanted, name) ? wanted[name] : undefined
      if (deeper === undefined) return []
      const isDeep = deeper !== true && typeof value === 'object' && value !== null
      return [[name, isDeep ? pick(value, deeper) : value]]
    }),
  )

/** Leaves what is asked for, in the record's own order. PHP writes an object with nothing left as an empty list. */
export const pickFields = (record: object, fields: Fields): object => {
  if (fields === null) return record
  const wanted: Wanted = {}
  for (const path of fields) addPath(wanted, path.split('.'))
  const picked = pick(record, wanted)
  return Object.keys(picked).length === 0 ? [] : picked
}
