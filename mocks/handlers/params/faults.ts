import { problem, type Reply } from '../replies'

/** Why a parameter is refused, in WordPress's own words. */
export interface Fault {
  readonly code: string
  readonly message: string
  readonly data: unknown
}

export const wrongType = (name: string, type: string): Fault => ({
  code: 'rest_invalid_type',
  message: `${name} is not of type ${type}.`,
  data: { param: name },
})

/** `a`, `a and b`, `a, b, and c`. */
const joined = (words: readonly string[]) =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(words)

export const notInEnum = (name: string, allowed: readonly string[]): Fault => ({
  code: 'rest_not_in_enum',
  message:
    allowed.length === 1 ? `${name} is not ${allowed[0]}.` : `${name} is not one of ${joined(allowed)}.`,
  data: null,
})

const boundsText = (name: string, minimum: number | undefined, maximum: number | undefined) => {
  if (minimum !== undefined && maximum !== undefined)
    return `${name} must be between ${minimum} (inclusive) and ${maximum} (inclusive)`
  return minimum === undefined
    ? `${name} must be less than or equal to ${maximum}`
    : `${name} must be greater than or equal to ${minimum}`
}

export const outOfBounds = (
  name: string,
  minimum: number | undefined,
  maximum: number | undefined,
): Fault => ({
  code: 'rest_out_of_bounds',
  message: boundsText(name, minimum, maximum),
  data: null,
})

export const invalidDate: Fault = { code: 'rest_invalid_date', message: 'Invalid date.', data: null }

export const forbiddenStatus: Fault = {
  code: 'rest_forbidden_status',
  message: 'Status is forbidden.',
  data: { status: 401 },
}

export const unknownProperty = (name: string): Fault => ({
  code: 'rest_additional_properties_forbidden',
  message: `${name} is not a valid property of Object.`,
  data: null,
})

/** The two titles under which WordPress knows a terms parameter. */
const termTitles = ['Term ID List', 'Term ID Taxonomy Query'] as const

export const matchesBoth = (name: string): Fault => ({
  code: 'rest_one_of_multiple_matches',
  message: `${name} matches ${termTitles.join(' and ')}, but should match only one.`,
  data: { positions: [0, 1] },
})

export const matchesNeither = (name: string, position: 0 | 1, reason: string): Fault => ({
  code: 'rest_no_matching_schema',
  message: `${name} is not a valid ${termTitles[position]}. Reason: ${reason}`,
  data: { position },
})

/** One answer for all faults of a round. */
export const invalidParams = (faults: ReadonlyMap<string, Fault>): Reply =>
  problem(400, 'rest_invalid_param', `Invalid parameter(s): ${[...faults.keys()].join(', ')}`, {
    params: Object.fromEntries([...faults].map(([name, { message }]) => [name, message])),
    details: Object.fromEntries(faults),
  })
