import type { Reply } from '../replies'
import { type Fault, invalidParams } from './faults'
import { readArg, readStatus } from './readArg'
import type { ArgSchemas, Params } from './schema'

/** Everything that was sent, each value as the endpoint takes it, defaults added; or the refusal. */
type ReadParams<Args> = { readonly params: Params<Args> } | { readonly refusal: Reply }

type Values = Record<string, unknown>

/** The first round goes by the endpoint's own list, the second by what was sent. */
const namesOf = (args: ArgSchemas, raw: Values, isFirst: boolean) =>
  Object.keys(isFirst ? args : raw).filter((name) => Object.hasOwn(args, name) && name in raw)

const readRound = (args: ArgSchemas, raw: Values, isFirst: boolean, into: Values): Map<string, Fault> => {
  const faults = new Map<string, Fault>()
  for (const name of namesOf(args, raw, isFirst)) {
    const schema = args[name]
    if (!schema || (schema.first ?? false) !== isFirst) continue
    const read = readArg(name, raw[name], schema)
    const checked = name === 'status' ? readStatus(read) : read
    if ('fault' in checked) faults.set(name, checked.fault)
    else into[name] = checked.value
  }
  return faults
}

const defaultsOf = (args: ArgSchemas): Values =>
  Object.fromEntries(
    Object.entries(args).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )

/**
 * Checks in two rounds, as WordPress does: what is marked `first` (page, per_page) is reported alone, all else together.
 * The values read stand in for the raw ones in `raw` too: WordPress writes them into its `Link` header.
 */
export const readParams = <Args extends ArgSchemas>(args: Args, raw: Values): ReadParams<Args> => {
  const read: Values = {}
  for (const isFirst of [true, false]) {
    const faults = readRound(args, raw, isFirst, read)
    if (faults.size > 0) return { refusal: invalidParams(faults) }
  }
  Object.assign(raw, read)
  return { params: { ...defaultsOf(args), ...read } as Params<Args> }
}
