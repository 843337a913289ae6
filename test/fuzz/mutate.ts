import fc from 'fast-check'

/** What stands where something else should. */
const junk: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 1.5, 1e21, 1e308, -1e308, 2 ** 53, '', ' ', '0', '-1', 'null', 'NaN'],
  ...[
    '0000-00-00T00:00:00',
    '2026-02-30T25:61:61',
    '+275760-09-13T00:00:00',
    '-000001-01-01T00:00:00',
    '9999-12-31T23:59:59',
  ],
  ...[
    '<b>',
    '&#0;',
    '&nbsp;',
    '<!--',
    '</',
    '\u0000',
    '\ud800',
    '\udc00x',
    '\u202e',
    '%',
    '%e6%b8',
    '%ED%A0%80',
  ],
  ...[
    '//',
    'http://',
    'javascript:alert(1)',
    'data:,x',
    'https://[',
    '/../..',
    'Mars/Phobos',
    '+99:99',
    '__proto__',
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    { rendered: null },
    { rendered: 7 },
    { code: 'x', message: 'y', data: { status: 404 } },
  ],
  ...['Notice: Undefined index', { 0: 'a', 1: 'b' }, { length: 3 }, [1, '2', null, {}]],
]

type Place = readonly (string | number)[]

/** Levels. An entry of a list and its fields; and, with what is embedded, all that WordPress sends. */
const near = 3
const deepest = 12

/** Every place inside a value, itself first. */
const placesIn = (value: unknown, levels: number, at: Place = []): Place[] => {
  if (typeof value !== 'object' || value === null || levels === 0) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, levels - 1, [...at, key]))]
}

type Change = (value: unknown) => unknown

const isList = (value: unknown): value is unknown[] => Array.isArray(value)

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

const bytesAsLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text.slice(0, 2_000)))

/** What badly written plugins, caches and databases do to a value. */
const changes: Readonly<Record<string, Change>> = {
  'in a list': (value) => [value],
  'as rendered': (value) => ({ rendered: value }),
  'under a number': (value) => ({ 0: value }),
  'out of its box': (value) =>
    typeof value === 'object' && value !== null ? Object.values(value)[0] : value,
  'as text': asText,
  'as a number': (value) => Number(value) || 7,
  longer: (value) =>
    isList(value)
      ? Array.from({ length: 40 }, () => value)
          .flat()
          .slice(0, 400)
      : asText(value).repeat(40).slice(0, 20_000),
  twice: (value) => (isList(value) ? [...value, ...value] : `${asText(value)}${asText(value)}`),
  backwards: (value) => (isList(value) ? value.toReversed() : [...asText(value)].reverse().join('')),
  'escaped twice': (value) => asText(value).replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  'percent-encoded': (value) => encodeURIComponent(asText(value).replace(/\p{Surrogate}/gu, '')),
  'as Latin-1': (value) => bytesAsLatin1(asText(value)),
  'cut in a character': (value) =>
    asText(value)
      .slice(0, 1 + Math.floor(asText(value).length / 2))
      .concat('\ud83d'),
  'with a nul': (value) => `${asText(value).slice(0, 3)}\u0000${asText(value).slice(3)}`,
}

interface Mutation {
  /** Picks a place among those there are. */
  at: number
  /** Not in the depths, where most places are and few that are read. */
  isNear: boolean
  how: 'drop' | 'junk' | 'change' | 'double'
  change: string
  junk: number
}

const aMutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 100_000 }),
  isNear: fc.boolean(),
  how: fc.constantFrom('drop', 'junk', 'change', 'double'),
  change: fc.constantFrom(...Object.keys(changes)),
  junk: fc.nat({ max: junk.length - 1 }),
})

/** Some mutations, to be done one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(aMutation, {
  minLength: 1,
  maxLength: 6,
})

type Box = Record<string | number, unknown>

const removed = (box: Box, key: string | number) => {
  if (isList(box)) box.splice(Number(key), 1)
  else delete box[key]
}

const doubled = (box: Box, key: string | number) => {
  if (isList(box)) box.splice(Number(key), 0, structuredClone(box[Number(key)]))
  else box[Object.keys(box)[0] ?? key] = structuredClone(box[key])
}

const boxOf = (root: unknown, place: Place): Box =>
  place.slice(0, -1).reduce((inner, key) => (inner as Box)[key], root) as Box

const mutateOnce = (root: unknown, { at, isNear, how, change, junk: which }: Mutation): unknown => {
  const places = placesIn(root, isNear ? near : deepest)
  const place = places[at % places.length] ?? []
  const key = place.at(-1)
  const swap = (value: unknown) =>
    how === 'change' ? changes[change]?.(value) : structuredClone(junk[which % junk.length])
  if (key === undefined) return swap(root)
  const box = boxOf(root, place)
  if (how === 'drop') removed(box, key)
  else if (how === 'double') doubled(box, key)
  else box[key] = swap(box[key])
  return root
}

/** The value after these mutations; the one given stays as it is. */
export const mutate = <Value>(value: Value, todo: readonly Mutation[]): unknown =>
  todo.reduce(mutateOnce, structuredClone(value) as unknown)

/** What may stand in storage that anybody can write to: no JSON, other JSON, torn JSON. */
export const tornText = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.json({ maxDepth: 3 }),
    fc.nat({ max: text.length }).map((end) => text.slice(0, end)),
    fc.nat({ max: text.length }).map((at) => `${text.slice(0, at)}\u0000${text.slice(at + 1)}`),
  )
