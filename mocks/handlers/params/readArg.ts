import { isList } from '../phpQuery'
import {
  type Fault,
  forbiddenStatus,
  invalidDate,
  matchesBoth,
  matchesNeither,
  notInEnum,
  outOfBounds,
  unknownProperty,
  wrongType,
} from './faults'
import type { ArgSchema, IntegerArg, ListArg, StringArg, TermsArg } from './schema'

/** A parameter's value as the endpoint takes it, or why not. */
export type Read = { readonly value: unknown } | { readonly fault: Fault }

const value = (read: unknown): Read => ({ value: read })
const refuse = (fault: Fault): Read => ({ fault })

const isNumeric = (raw: unknown) =>
  typeof raw === 'number' ||
  (typeof raw === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(raw))

const readInteger = (name: string, raw: unknown, { minimum, maximum }: IntegerArg): Read => {
  const number = Number(raw)
  if (!isNumeric(raw) || !Number.isInteger(number)) return refuse(wrongType(name, 'integer'))
  if (number < (minimum ?? -Infinity) || number > (maximum ?? Infinity))
    return refuse(outOfBounds(name, minimum, maximum))
  return value(number)
}

// A date alone or a time without seconds does not pass; a 31st of February does.
const isoDate = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}(?::\d{2})?)?$/

const readString = (name: string, raw: unknown, schema: StringArg): Read => {
  if (typeof raw !== 'string') return refuse(wrongType(name, 'string'))
  if (schema.enum && !schema.enum.includes(raw)) return refuse(notInEnum(name, schema.enum))
  if (schema.format === 'date-time' && !isoDate.test(raw)) return refuse(invalidDate)
  return value(raw)
}

const booleans = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
])

const readBoolean = (name: string, raw: unknown): Read => {
  const read = booleans.get(typeof raw === 'string' ? raw.toLowerCase() : raw)
  return read === undefined ? refuse(wrongType(name, 'boolean')) : value(read)
}

/** Commas and spaces part a list in one text, as in `wp_parse_list`. */
const entriesOf = (raw: unknown): readonly unknown[] | null => {
  if (typeof raw === 'string') return raw.split(/[\s,]+/).filter((entry) => entry !== '')
  if (typeof raw !== 'object' || raw === null) return [raw]
  return isList(raw) ? Object.values(raw) : null
}

const readList = (name: string, raw: unknown, { items }: ListArg): Read => {
  const entries = entriesOf(raw)
  if (!entries) return refuse(wrongType(name, 'array'))
  const read: unknown[] = []
  for (const [index, entry] of entries.entries()) {
    const one = readArg(`${name}[${index}]`, entry, items)
    if ('fault' in one) return one
    read.push(one.value)
  }
  return value(read)
}

const readProperties = (name: string, raw: object, { properties }: TermsArg): Read => {
  const read: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(raw)) {
    const schema = properties[key]
    if (!schema) return refuse(unknownProperty(key))
    const one = readArg(`${name}[${key}]`, entry, schema)
    if ('fault' in one) return one
    read[key] = one.value
  }
  return value(read)
}

const readTerms = (name: string, raw: unknown, schema: TermsArg): Read => {
  // An empty text passes for an empty list and for an empty object: one too many.
  if (raw === '') return refuse(matchesBoth(name))
  const isQuery = typeof raw === 'object' && raw !== null && !isList(raw)
  const read = isQuery
    ? readProperties(name, raw, schema)
    : readList(name, raw, { type: 'array', items: { type: 'integer' } })
  return 'fault' in read ? refuse(matchesNeither(name, isQuery ? 1 : 0, read.fault.message)) : read
}

/** Reads one parameter; `raw` may come from a query string or from JSON. */
export const readArg = (name: string, raw: unknown, schema: ArgSchema): Read => {
  switch (schema.type) {
    case 'integer':
      return readInteger(name, raw, schema)
    case 'string':
      return readString(name, raw, schema)
    case 'boolean':
      return readBoolean(name, raw)
    case 'array':
      return readList(name, raw, schema)
    case 'terms':
      return readTerms(name, raw, schema)
  }
}

/** `status` takes any known status by its type, but an anonymous reader only `publish`. */
export const readStatus = (read: Read): Read =>
  'fault' in read || (Array.isArray(read.value) && read.value.every((status) => status === 'publish'))
    ? read
    : refuse(forbiddenStatus)
