import type { ArgSchema, ArgSchemas, TermsArg } from './params/schema'
import type { Reply } from './replies'
import type { Route } from './route'

const describeTerms = ({ properties }: TermsArg) => ({
  type: ['object', 'array'],
  oneOf: [
    { title: 'Term ID List', type: 'array', items: { type: 'integer' } },
    {
      title: 'Term ID Taxonomy Query',
      type: 'object',
      properties: describeArgs(properties),
      additionalProperties: false,
    },
  ],
})

const describeArg = ({ first: _, ...schema }: ArgSchema): object =>
  schema.type === 'terms' ? describeTerms(schema) : schema

const describeArgs = (args: ArgSchemas) =>
  Object.fromEntries(
    Object.entries(args).map(([name, schema]) => [name, { ...describeArg(schema), required: false }]),
  )

/** A route in the words of the index document. */
export const routeDescription = ({ namespace, methods }: Route): object => ({
  namespace,
  methods: Object.keys(methods),
  endpoints: Object.entries(methods).map(([method, { args }]) => ({
    methods: [method],
    args: describeArgs(args),
  })),
})

/** The pattern by which WordPress's index calls a route. */
export const routePattern = ({ path }: Route): string => `/${path.replace(':id', '(?P<id>[\\d]+)')}`

/** The answer to OPTIONS: what a route takes; an empty list where there is none. */
export const describeRoute = (home: string, path: string, route: Route | undefined): Reply => {
  if (!route) return { status: 200, body: [], headers: {} }
  const links = path.includes(':') ? {} : { _links: { self: [{ href: `${home}/wp-json/${path}` }] } }
  return {
    status: 200,
    body: { ...routeDescription(route), ...links },
    // What a reader without an account may do.
    headers: route.methods.GET ? { Allow: 'GET' } : {},
  }
}
