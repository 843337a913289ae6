/** The parameters of an endpoint, in WordPress's order: faults of the first round are reported in it. */
export type ArgSchemas = Readonly<Record<string, ArgSchema>>

interface Common {
  /** Checked in the first round: when one of these is bad, WordPress reports no other. */
  readonly first?: true
}

export interface IntegerArg extends Common {
  readonly type: 'integer'
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: number
}

export interface StringArg extends Common {
  readonly type: 'string'
  readonly enum?: readonly string[]
  readonly format?: 'date-time'
  readonly default?: string
}

interface BooleanArg extends Common {
  readonly type: 'boolean'
  readonly default?: boolean
}

export interface ListArg extends Common {
  readonly type: 'array'
  readonly items: IntegerArg | StringArg
  readonly default?: readonly (string | number)[]
}

/** Either a list of term ids or an object that says more: `categories[terms]=2,3&categories[operator]=AND`. */
export interface TermsArg extends Common {
  readonly type: 'terms'
  readonly properties: Readonly<Record<string, ArgSchema>>
  readonly default?: never
}

export type ArgSchema = IntegerArg | StringArg | BooleanArg | ListArg | TermsArg

interface TermsQuery {
  readonly terms?: readonly number[]
  readonly include_children?: boolean
  readonly operator?: string
}

type ValueOf<Arg> = Arg extends { type: 'integer' }
  ? number
  : Arg extends { type: 'boolean' }
    ? boolean
    : Arg extends { type: 'array'; items: { type: 'integer' } }
      ? readonly number[]
      : Arg extends { type: 'array' }
        ? readonly string[]
        : Arg extends { type: 'terms' }
          ? readonly number[] | TermsQuery
          : string

/** What a handler gets: a value for each parameter that has a default or was sent. */
export type Params<Args> = {
  readonly [Name in keyof Args]: Args[Name] extends { default: unknown }
    ? ValueOf<Args[Name]>
    : ValueOf<Args[Name]> | undefined
}

export const integers = { type: 'array', items: { type: 'integer' } } as const
export const texts = { type: 'array', items: { type: 'string' } } as const
export const dateTime = { type: 'string', format: 'date-time' } as const

/** The parameters that every list has, in the place WordPress gives them. */
export const listArgs = {
  context: { type: 'string', enum: ['view', 'embed', 'edit'], default: 'view', first: true },
  page: { type: 'integer', minimum: 1, default: 1, first: true },
  per_page: { type: 'integer', minimum: 1, maximum: 100, default: 10, first: true },
  search: { type: 'string', first: true },
} as const

/** For the parameters of a single thing. */
export const contextArg = {
  context: { type: 'string', enum: ['view', 'embed', 'edit'], default: 'view', first: true },
} as const
