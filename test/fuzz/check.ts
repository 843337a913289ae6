import fc, { type IAsyncProperty, type IProperty } from 'fast-check'

/** Cases of all properties together. */
const all = Number(process.env.FUZZ_CASES ?? 2_000)

/** The same every time, so that a red run can be had again; the nightly run brings its own. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_124)

/** How the cases are shared out, in hundredths. The keys are the properties. */
const shares = {
  answers: 47.8,
  lists: 6,
  refusals: 4,
  cards: 4,
  stories: 0.4,
  conversations: 1,
  values: 12,
  records: 8,
  savedPages: 0.3,
  savedFiles: 5,
  pages: 0.5,
  addresses: 5,
  markdown: 6,
} as const

export type Property = keyof typeof shares

/** How many cases a property gets, at least one. */
const casesOf = (property: Property): number => Math.max(1, Math.round((all * shares[property]) / 100))

/** Milliseconds for a test of the nightly size. */
export const patience = 30_000 + all * 30

/**
 * Tries a property on its share of the cases. A failure names the seed, the path to the case and the case itself,
 * shrunk; `FUZZ_SEED` brings it back.
 */
export const check = async <Input>(
  property: Property,
  holds: IProperty<Input> | IAsyncProperty<Input>,
): Promise<void> => {
  await fc.assert(holds, { seed, numRuns: casesOf(property), endOnFailure: false })
}

/** For the test of the sum. */
export const sharedOut = Object.values(shares).reduce((sum, share) => sum + share, 0)
