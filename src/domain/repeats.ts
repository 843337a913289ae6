/** Data for JSON in which each object that stood more than once stands among the parts, and is named by its number. */
export interface Shared {
  /** A part names only parts before it. */
  parts: readonly unknown[]
  whole: unknown
}

interface Reference {
  $: number
}

type Holder = Record<string, unknown>

const isObject = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** A reference would be no shorter. */
const shortest = 20

const repeatsIn = (value: unknown): ReadonlySet<string> => {
  const seen = new Set<string>()
  const repeats = new Set<string>()
  const look = (part: unknown) => {
    if (!isObject(part)) return
    const text = JSON.stringify(part)
    if (seen.has(text)) repeats.add(text)
    else {
      seen.add(text)
      Object.values(part).forEach(look)
    }
  }
  look(value)
  return repeats
}

const mapped = (value: Holder, map: (part: unknown) => unknown) =>
  Array.isArray(value)
    ? value.map(map)
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part)]))

/** Lets data that JSON can hold say each of its objects once. No object of it may have a property `$`. */
export const shareRepeats = (value: unknown): Shared => {
  const repeats = repeatsIn(value)
  const parts: unknown[] = []
  const known = new Map<string, Reference>()
  const share = (part: unknown): unknown => {
    if (!isObject(part)) return part
    const text = JSON.stringify(part)
    if (text.length < shortest || !repeats.has(text)) return mapped(part, share)
    const reference = known.get(text) ?? { $: parts.push(mapped(part, share)) - 1 }
    known.set(text, reference)
    return reference
  }
  return { whole: share(value), parts }
}

/** The data again, in the place of what was shared: one object wherever its repeats stood. */
export const spreadRepeats = ({ parts, whole }: Shared): unknown => {
  const spread = (value: unknown): unknown => {
    if (!isObject(value)) return value
    if ('$' in value) return parts[value.$ as number]
    for (const [name, part] of Object.entries(value)) value[name] = spread(part)
    return value
  }
  parts.forEach(spread)
  return spread(whole)
}
