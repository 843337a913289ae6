import * as v from 'valibot'

const got = (input: unknown) => `got ${JSON.stringify(input)}`

/** Says what stands there; what to write instead is the field's own. */
const expected = (what: string) => (issue: v.BaseIssue<unknown>) => `expected ${what}, ${got(issue.input)}`

const text = (what: string) => v.pipe(v.string(expected(what)), v.trim(), v.nonEmpty(expected(what)))

const aSlug = 'the slug of a category, such as "politics"'
const slug = v.pipe(v.string(expected(aSlug)), v.regex(/^[^\s/?#\p{Surrogate}]+$/u, expected(aSlug)))

const aColour = 'a colour, such as "#a3201a"'
const colour = v.pipe(
  v.string(expected(aColour)),
  v.toLowerCase(),
  v.regex(/^#[0-9a-f]{6}$/, expected(aColour)),
)

const aLanguage = 'a language that the app speaks: "en", "fr", "ar" or "yo"'

const aSpeed = 'words per minute, a whole number from 60 to 1000'

const anOrigin = 'an origin, such as "https://media.paper.example"'
// Narrower than URLs are: a `;` or `,` in a host's name would end a directive of the policy, a `$` be read by nginx.
const origins = /^https?:\/\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d+)?$/

/** Whether this is an origin, alone, that can stand in a policy and in a server's settings. */
export const isOrigin = (given: string) =>
  origins.test(given) && URL.canParse(given) && new URL(given).origin === given

/** A block with these fields only; others are typing errors. */
const block = <const Fields extends v.ObjectEntries>(fields: Fields) =>
  v.strictObject(fields, (issue) =>
    issue.expected === 'never'
      ? `there is no such field; there are ${Object.keys(fields).join(', ')}`
      : issue.input === undefined
        ? 'is missing'
        : `expected a block { … }, ${got(issue.input)}`,
  )

const pair = block({ light: colour, dark: colour })
const file = text('the name of an SVG or PNG file beside this one')

/** Everything that a newsroom can set. */
export const SiteFields = block({
  name: v.optional(text('the name of the newspaper')),
  icon: v.optional(text('the name of a square PNG file beside this one')),
  logo: v.optional(block({ light: file, dark: file })),
  colours: v.optional(block({ accent: v.optional(pair), sections: v.optional(v.record(slug, pair)) })),
  sections: v.optional(
    v.pipe(
      v.array(slug, expected('a list of slugs')),
      v.minLength(1, 'expected at least one slug; leave the field out for all sections'),
      v.checkItems(
        (given, index, all) => all.indexOf(given) === index,
        (issue) => `${JSON.stringify(issue.input)} stands here twice`,
      ),
    ),
  ),
  language: v.optional(v.picklist(['en', 'fr', 'ar', 'yo'], expected(aLanguage))),
  readingSpeed: v.optional(
    v.pipe(
      v.number(expected(aSpeed)),
      v.integer(expected(aSpeed)),
      v.minValue(60, expected(aSpeed)),
      v.maxValue(1000, expected(aSpeed)),
    ),
  ),
  canonical: v.optional(v.picklist(['site', 'app'], expected('"site" or "app"'))),
  hosts: v.optional(
    v.array(
      v.pipe(v.string(expected(anOrigin)), v.check(isOrigin, expected(anOrigin))),
      expected('a list of origins'),
    ),
  ),
})

export type SiteFields = v.InferOutput<typeof SiteFields>

/** `site.sections[2]` */
const fieldOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? []).reduce(
    (name, { key }) => (typeof key === 'number' ? `${name}[${key}]` : `${name}.${String(key)}`),
    'site',
  )

/** What is wrong with a block, a line for each field; `fields` where nothing is. */
export const checkFields = (given: unknown): { fields: SiteFields } | { problems: string[] } => {
  const result = v.safeParse(SiteFields, given)
  if (result.success) return { fields: result.output }
  return { problems: result.issues.map((issue) => `${fieldOf(issue)}: ${issue.message}`) }
}
