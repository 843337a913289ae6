/** The first key of two, and when it was pressed. */
export interface FirstKey {
  key: string
  /** ms, of any clock */
  at: number
}

/** ms in which the second key of two has to follow. */
const pause = 1_500

/** What a key means after another: `g` and then `h` are `g h`, as long as the second follows soon. */
export const combination = (first: FirstKey | null, { key, at }: FirstKey): string =>
  first !== null && at - first.at < pause ? `${first.key} ${key}` : key

/** Whether a key waits for a second one. */
export const isFirst = (key: string): boolean => key === 'g'
