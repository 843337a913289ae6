/** What a reader may choose, each in its order; the value that the newspaper is set in stands in `usualComfort`. */
export const comfortChoices = {
  size: ['smallest', 'small', 'normal', 'large', 'largest'],
  width: ['narrow', 'normal', 'wide'],
  face: ['serif', 'sans'],
  theme: ['system', 'light', 'sepia', 'dark'],
  /** `reduced`: no picture loads before it is asked for, and nothing is fetched ahead. */
  data: ['all', 'reduced'],
} as const

export type ComfortName = keyof typeof comfortChoices

/** How a reader wants to read. */
export type ReadingComfort = { [Name in ComfortName]: (typeof comfortChoices)[Name][number] }

export const usualComfort: ReadingComfort = {
  size: 'normal',
  width: 'normal',
  face: 'serif',
  theme: 'system',
  data: 'all',
}

export const comfortNames = Object.keys(comfortChoices) as ComfortName[]

const isChoice = (name: ComfortName, value: unknown) =>
  (comfortChoices[name] as readonly unknown[]).includes(value)

/** What was kept, as far as it makes sense; the usual for the rest. */
export const toComfort = (kept: unknown): ReadingComfort => {
  const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  const sound = comfortNames.filter((name) => isChoice(name, given[name]))
  return { ...usualComfort, ...Object.fromEntries(sound.map((name) => [name, given[name]])) }
}

/** What differs from the usual: all that has to be kept. */
export const fromUsual = (comfort: ReadingComfort): Partial<ReadingComfort> =>
  Object.fromEntries(
    comfortNames.filter((name) => comfort[name] !== usualComfort[name]).map((name) => [name, comfort[name]]),
  )
