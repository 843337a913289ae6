import fc from 'fast-check'
import { parse } from 'valibot'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { Malformed, NotFound, Refused, Unreachable } from '../../src/domain/problems'
import { fetchFeedPage, pageSize } from '../../src/wordpress/articles'
import { fetchComments } from '../../src/wordpress/comments'
import { samplePicture, sampleStory } from '../../src/wordpress/sampleStory'
import { fetchSections } from '../../src/wordpress/terms'
import { nameOf, type Subject } from '../wire/calls'
import { type Recorded, recordAnswers } from '../wire/record'
import { check, patience, sharedOut } from './check'
import { mutate, mutations, tornText } from './mutate'
import { shapes } from './shapes'

vi.setConfig({ testTimeout: patience })

// What stays stubbed would be taken from the next file's newsroom with it: a worker runs many.
afterAll(() => void vi.unstubAllGlobals())

let subject: Subject
let recorded: readonly Recorded[]

beforeEach(async () => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'http://courier.test')
  if (!recorded) ({ subject, recorded } = await recordAnswers())
}, 60_000)

/** The newsroom says this to whatever is asked. */
const sayAlways = (text: string | null, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, init)))

const isTyped = (problem: unknown) =>
  [Malformed, NotFound, Refused, Unreachable].some((kind) => problem instanceof kind)

/** Runs a call and holds what it gave against the domain; of failures only the documented ones may come. */
const holdsFor = async ({ call }: Recorded) => {
  const outcome = await call.run(subject).then(
    (value) => ({ value }),
    (problem: unknown) => ({ problem }),
  )
  if ('value' in outcome) parse(shapes[call.of] ?? expect.fail(`No shape for ${call.of}`), outcome.value)
  else if (!isTyped(outcome.problem)) throw outcome.problem
}

const bringsStories = /^fetch(?:Article|Feed|Search|MostViewed|Popular$)/

/** A few entries of a list tell as much as many, in less time; WordPress 6.6's own answer stands beside the mock's. */
const bodiesOf = ({ call, body }: Recorded): readonly unknown[] => {
  const few = Array.isArray(body) ? body.slice(0, 3) : body
  return bringsStories.test(call.of) ? [few, [sampleStory]] : [few]
}

const totals = fc.constantFrom('', '0', '-1', '1e9', 'many', '12', '4000000000')

test('every hundredth is given to a property', () => expect(sharedOut).toBeCloseTo(100))

test('whatever becomes of an answer of 200, parsing gives a valid object or a problem of a known kind', async () => {
  const whole = recorded.flatMap((each) => bodiesOf(each).map((body) => ({ ...each, body })))
  const answers = fc.record({
    of: fc.constantFrom(...whole.keys()),
    todo: mutations,
    total: totals,
    cut: fc.nat(),
  })
  await check(
    'answers',
    fc.asyncProperty(answers, async ({ of, todo, total, cut }) => {
      const answer = whole[of] ?? expect.fail()
      const text = JSON.stringify(mutate(answer.body, todo))
      const isTorn = cut % 16 === 0
      const said =
        answer.call.method === 'HEAD' ? null : isTorn ? text?.slice(0, cut % (text.length + 1)) : text
      sayAlways(said ?? '', { headers: total ? { 'X-WP-Total': total } : {} })
      await holdsFor(answer)
    }),
  )
})

const lists = [
  { of: 'fetchFeedPage', read: async () => (await fetchFeedPage({ tags: [7] }, null)).items },
  { of: 'fetchComments', read: async () => (await fetchComments(subject.id)).items },
  { of: 'fetchSections', read: fetchSections },
] as const

test('one bad entry of a list loses none of the others', async () => {
  const input = fc.record({ of: fc.constantFrom(...lists.keys()), at: fc.nat(), todo: mutations })
  await check(
    'lists',
    fc.asyncProperty(input, async ({ of, at, todo }) => {
      const list = lists[of] ?? expect.fail()
      const { body } = recorded.find(({ call }) => call.of === list.of) ?? expect.fail()
      // As many as were asked for: the list goes on after the last.
      const entries = (body as { id: number }[]).slice(0, pageSize)
      const bad = at % entries.length
      const others = entries.filter((_, index) => index !== bad)
      const answer = entries.map((entry, index) => (index === bad ? mutate(entry, todo) : entry))
      sayAlways(JSON.stringify(answer))
      const kept = await list.read()
      sayAlways(JSON.stringify(others))
      expect(kept).toEqual(expect.arrayContaining([...(await list.read())]))
    }),
  )
})

const refusal = {
  code: 'rest_invalid_param',
  message: 'Duplicate: you&#8217;ve <b>already</b> said that!',
  data: { status: 400, params: { author_email: 'Invalid email address.' }, details: [samplePicture] },
}
const statuses = fc.constantFrom(
  ...[201, 204, 300, 304, 400, 401, 403, 404, 409, 410, 413, 418, 429, 500, 503, 599],
)
const waits = fc.constantFrom(
  '',
  '0',
  '-5',
  '1e400',
  '15',
  'soon',
  'Tue, 24 Nov 2026 07:01:30 GMT',
  'NaN',
  '0x10',
)
const saidNo = fc.oneof(
  mutations.map((todo) => JSON.stringify(mutate(refusal, todo)) ?? ''),
  tornText(JSON.stringify(refusal)),
)

test('whatever stands in a refusal, it is a problem of a known kind with sane words and waits', async () => {
  const input = fc.record({ of: fc.nat(), status: statuses, wait: waits, text: saidNo })
  await check(
    'refusals',
    fc.asyncProperty(input, async ({ of, status, wait, text }) => {
      const { call } = recorded[of % recorded.length] ?? expect.fail()
      const isBare = status === 204 || status === 304
      sayAlways(isBare ? null : text, { status, headers: wait ? { 'Retry-After': wait } : {} })
      const problem = await call.run(subject).catch((reason: unknown) => reason)
      if (problem instanceof Error && !isTyped(problem)) throw problem
      if (!(problem instanceof Refused)) return
      expect(typeof problem.message, nameOf(call)).toBe('string')
      expect(problem.retryAfter === null || Number.isFinite(problem.retryAfter)).toBe(true)
    }),
  )
})
